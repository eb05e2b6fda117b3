import { pageLanguage } from '../../browser/language.ts';
import { settle } from '../../browser/settle.ts';
import { quizWords } from '../../words/quizzes.ts';
import { forgetLearned, learned, mark } from '../storage/learned.ts';

const words = quizWords(pageLanguage());

/** Asks one question after the other; without a script links lead from each to the next. */
export function ask(): void {
  for (const quiz of document.querySelectorAll<HTMLElement>('ap-quiz')) askIn(quiz);
}

function askIn(quiz: HTMLElement): void {
  const { slug = '' } = quiz.dataset;
  const questions = [...quiz.querySelectorAll<HTMLElement>('.question')];
  const template = quiz.querySelector<HTMLTemplateElement>('[data-end]');
  const all = questions.length;
  let end: HTMLElement | undefined;

  quiz.classList.add('is-asking');
  questions.forEach(rememberFirst);
  const asked = () => questions.findIndex(({ id }) => `#${id}` === location.hash);
  const isOver = () => location.hash === '#xong';
  if (isOver()) finish();
  else if (asked() > 0) turnTo(asked());
  // The links are the browser's: its button that leads back, and a reload, find the question again.
  addEventListener('hashchange', () => {
    if (isOver()) finish();
    else if (asked() >= 0 || location.hash === '') show(Math.max(asked(), 0));
  });
  // Whoever answered more below the end sums up again, at the same address.
  quiz.addEventListener('click', ({ target }) => {
    if (isOver() && target instanceof Element && target.closest('a[href="#xong"]')) finish();
  });

  /** The first answer to a question is remembered on this device, and only one lies open. */
  function rememberFirst(question: HTMLElement, index: number): void {
    const choices = [...question.querySelectorAll<HTMLDetailsElement>('.choice')];
    const own = `cau:${slug}:${index}:`;
    for (const choice of choices) {
      const answer = (): void => {
        if (!choice.open) return;
        // Else the second one closes it again.
        settle(choice);
        for (const other of choices) if (other !== choice) other.open = false;
        const isFirst = ![...learned()].some((name) => name.startsWith(own));
        if (isFirst) mark(own + (choice.dataset.kind ?? ''));
      };
      choice.addEventListener('toggle', answer);
      // It may have been opened before this came.
      answer();
    }
  }

  function turnTo(wanted: number): void {
    end?.remove();
    quiz.classList.remove('is-all');
    questions.forEach((question, index) => question.classList.toggle('is-now', index === wanted));
  }

  function show(wanted: number): void {
    turnTo(wanted);
    settle(quiz);
    focusOn(questions[wanted]?.querySelector('h2'));
  }

  /** Nothing is graded: what was not safe at once, or left out, is worth a second look. */
  function finish(): void {
    const made = template?.content.firstElementChild?.cloneNode(true);
    if (!(made instanceof HTMLElement)) return;
    const marks = learned();
    const isTried = [...marks].some((name) => name.startsWith(`cau:${slug}:`));
    // Whoever only leafed through it has not done it.
    if (isTried) mark(`do:${slug}`);
    end?.remove();
    end = made;
    const again = questions.flatMap((_, index) =>
      ['safe', 'unsure'].some((kind) => marks.has(`cau:${slug}:${index}:${kind}`)) ? [] : [index],
    );
    const sum = made.querySelector('[data-sum]');
    if (sum) sum.textContent = isTried ? summed(all - again.length) : words.untriedText;
    const title = made.querySelector('h2');
    if (title && !isTried) title.textContent = words.untried;
    made.querySelector('[data-again]')?.append(...again.map(linkTo));
    made.querySelector('[data-forget]')?.addEventListener('click', startOver);
    questions[0]?.parentElement?.before(made);
    quiz.classList.add('is-all');
    focusOn(title);
  }

  function summed(safe: number): string {
    if (safe === 0) return words.noneSafe;
    return safe === all ? words.allSafe(all) : words.someSafe(safe, all);
  }

  function startOver(): void {
    forgetLearned(`cau:${slug}:`);
    mark(`do:${slug}`, false);
    for (const choice of quiz.querySelectorAll<HTMLDetailsElement>('.choice')) choice.open = false;
    location.hash = '#cau-1';
  }

  function linkTo(index: number): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#cau-${index + 1}`;
    link.textContent = words.number(index + 1);
    item.append(link);
    return item;
  }
}

function focusOn(title: HTMLElement | null | undefined): void {
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
  title?.closest('li, section')?.scrollIntoView({ block: 'start' });
}
