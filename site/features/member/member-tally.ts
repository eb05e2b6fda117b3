import { pageLanguage } from '../../browser/language.ts';
import { formatDay } from '../../../content/text/date.ts';
import { tallyWords } from '../../words/tally.ts';
import {
  corrected,
  handed,
  mostPeople,
  ownCounts,
  undone,
  visited,
  type Book,
} from '../../../tally/book.ts';
import { counters, type Counter } from '../../../content/counters.ts';
import { countOf, subjects, type Subject } from '../../../tally/counters.ts';
import { metPart } from '../../../tally/households.ts';
import { monthOf } from '../../../tally/month.ts';
import { rowsOf, sumsOf, sumsOfYear } from '../../../tally/rows.ts';
import { householdsOf, readListed } from './member-households.ts';
import { bookNow, change, today } from './member-book.ts';
import { button, drawAnew, made, part, put } from './member-parts.ts';
import { askThree, type Asking } from './member-questions.ts';

const all = tallyWords(pageLanguage());
const words = all.tally;

/** The sheet: three taps after a visit, the sums of the team, and what was tapped wrong. */
export function startTally(page: HTMLElement): void {
  /** Of the visit that was counted here last. */
  let version = 0;
  const asking = askThree(page, {
    save: (visit) => wrote((book, day) => visited(book, visit, day)),
    undo: () => wrote((book, day) => undone(book, day, version)),
    hand: () => wrote((book, day) => handed(book, day, version)),
    most: mostPeople,
  });
  drawFixes(page, asking);
  drawAnew(() => show(page));
  void readListed(() => show(page));

  function wrote(how: (book: Book, day: string) => Book): boolean {
    const result = change(page, (book, day) => ({ book: how(book, day) }));
    version = result?.book.last?.version ?? version;
    show(page);
    return result !== undefined;
  }
}

function show(page: HTMLElement): void {
  const book = bookNow();
  const day = today();
  const month = monthOf(day);
  const sums = sumsOf(book.rows, month);
  const { houses, people } = book.days[day] ?? { houses: 0, people: 0 };
  put(page, '[data-n="houses"]', String(houses));
  put(page, '[data-n="persons"]', String(people));
  put(page, '[data-month]', words.sums(month));
  for (const place of page.querySelectorAll<HTMLElement>('[data-n]')) {
    const counter = counters.find((name) => name === place.dataset.n);
    if (counter) place.textContent = String(countOf(sums, counter));
  }
  put(page, '[data-from]', words.from(rowsOf(book.rows, month).length));
  showYear(page, book, month);
  showFixes(page, book, month);
  const days = Object.entries(book.days).sort(([one], [other]) => (one < other ? 1 : -1));
  part(page, '[data-days]').replaceChildren(
    ...days.map(([each, done]) => {
      const head = made('th', each === day ? words.today : formatDay(each));
      head.scope = 'row';
      return made('tr', head, made('td', String(done.houses)), made('td', String(done.people)));
    }),
  );
}

function showYear(page: HTMLElement, book: Book, month: string): void {
  const counted = countOf(sumsOfYear(book.rows, month), 'first');
  const households = householdsOf(book);
  const bar = part(page, '[data-bar]');
  bar.hidden = !households;
  if (!households) return put(page, '[data-year]', words.yearAlone(counted));
  const { met, percent, isTwice } = metPart(counted, households);
  part(bar, 'i').style.width = `${percent}%`;
  put(page, '[data-year]', words.year(met, households, percent, isTwice));
}

const nameOf = (counter: Counter): string => {
  const own: Partial<Record<Counter, string>> = {
    first: words.first,
    again: words.again,
    people: words.taught,
    handed: words.handedSum,
    days: words.daysSum,
  };
  return own[counter] ?? all.subjects[counter as Subject];
};

/** A line for each number of this phone, with a minus and a plus. */
function drawFixes(page: HTMLElement, asking: Asking): void {
  const names: Counter[] = ['first', 'again', 'people', ...subjects, 'handed', 'days'];
  part(page, '[data-fixes]').append(
    ...names.map((counter) => {
      const by = (step: number, sign: string, label: string) => {
        const press = button(sign, () => {
          change(page, (book, day) => ({ book: corrected(book, counter, step, day) }));
          asking.restart();
          show(page);
        });
        press.setAttribute('aria-label', label);
        return press;
      };
      const name = nameOf(counter);
      const value = made('output');
      value.dataset.own = counter;
      value.setAttribute('aria-label', name);
      const line = made(
        'div',
        made('span', name),
        by(-1, '−', words.minus(name)),
        value,
        by(1, '+', words.plus(name)),
      );
      line.className = 'stepper';
      return line;
    }),
  );
}

function showFixes(page: HTMLElement, book: Book, month: string): void {
  const own = ownCounts(book, month);
  for (const place of page.querySelectorAll<HTMLElement>('[data-own]'))
    place.textContent = String(countOf(own, place.dataset.own as Counter));
}
