import { pageLanguage } from '../../browser/language.ts';
import { settle } from '../../browser/settle.ts';
import { tallyWords } from '../../words/tally.ts';
import type { Visit } from '../../../tally/book.ts';
import type { Subject } from '../../../tally/counters.ts';
import { part, put } from './member-parts.ts';

const { tally: words, subjects } = tallyWords(pageLanguage());

/** Deeds with the answers; each tells whether it was kept. */
interface Kept {
  save: (visit: Visit) => boolean;
  /** Takes the visit back that was saved last. */
  undo: () => boolean;
  /** A matter of this household goes to the commune. */
  hand: () => boolean;
  /** The most people that one visit teaches. */
  most: number;
}

export interface Asking {
  /** Goes back to the first question. */
  restart: () => void;
}

/** Three questions, one after the other. Nothing is kept before the last answer. */
export function askThree(page: HTMLElement, kept: Kept): Asking {
  const box = part(page, '[data-answers]');
  let answer: Visit = { met: 'first', people: 0 };
  let step = 1;
  let many = 5;

  const said = () => {
    const { met, people, subject } = answer;
    return [
      met === 'first' ? words.first : words.again,
      people === 0 ? words.nobody : words.person(people),
      ...(subject ? [subjects[subject]] : []),
    ];
  };

  function go(to: number, isMoved = true): void {
    step = to;
    settle(box);
    for (const each of box.querySelectorAll<HTMLElement>('[data-step]'))
      each.hidden = each.dataset.step !== String(to);
    part(box, '[data-many]').hidden = true;
    showLandings(part(box, '.landings'), to);
    const chosen = part(box, '[data-chosen]');
    chosen.hidden = to < 2 || to > 3;
    put(
      chosen,
      'b',
      said()
        .slice(0, to - 1)
        .join(', '),
    );
    if (isMoved) part(box, `[data-step="${to}"] h2`).focus();
  }

  function save(): void {
    if (!kept.save(answer)) return;
    tell(words.saved, words.savedWhat(said()));
    part(box, '[data-undo]').hidden = part(box, '[data-hand]').hidden = false;
    go(4);
  }

  function tell(title: string, text: string): void {
    put(box, '[data-saved-title]', title);
    put(box, '[data-saved]', text);
  }

  function people(count: number): void {
    answer = { met: answer.met, people: count };
    if (count === 0) save();
    else go(3);
  }

  function countMany(by: number): void {
    many = Math.min(kept.most, Math.max(5, many + by));
    put(box, '[data-many] output', String(many));
  }

  function answered({ dataset }: HTMLElement): void {
    if (dataset.met) {
      answer = { met: dataset.met as Visit['met'], people: 0 };
      go(2);
    } else if (dataset.people) people(Number(dataset.people));
    else if (dataset.by) countMany(Number(dataset.by));
    else if (dataset.right !== undefined) people(many);
    else if (dataset.subject) {
      answer = { ...answer, subject: dataset.subject as Subject };
      save();
    } else if (dataset.more !== undefined) {
      many = 5;
      countMany(0);
      part(box, '[data-many]').hidden = false;
    } else if (dataset.back !== undefined) go(step - 1);
    else if (dataset.next !== undefined) go(1);
    else if (dataset.undo !== undefined) takeBack();
    else if (dataset.hand !== undefined) hand();
  }

  function takeBack(): void {
    if (!kept.undo()) return;
    tell(words.undone, words.undoneWhat);
    part(box, '[data-undo]').hidden = part(box, '[data-hand]').hidden = true;
    part(box, '[data-next]').focus();
  }

  function hand(): void {
    if (!kept.hand()) return;
    put(box, '[data-saved]', `${words.savedWhat(said())} ${words.handed}`);
    part(box, '[data-hand]').hidden = true;
    part(box, '[data-next]').focus();
  }

  box.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest<HTMLElement>('button');
    if (pressed) answered(pressed);
  });
  return { restart: () => go(1, false) };
}

function showLandings(canal: HTMLElement, step: number): void {
  canal.hidden = step > 3;
  [...canal.querySelectorAll('li:not(.is-way)')].forEach((landing, at) => {
    const number = at + 1;
    landing.className = number < step ? 'is-done' : number === step ? 'is-now' : '';
    landing.textContent = number === step ? String(number) : '';
  });
}
