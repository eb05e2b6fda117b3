import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { learningWords } from '../../words/learning.ts';
import { forgetAllLearned, isAnyLearned, learned } from '../storage/learned.ts';

const words = learningWords(pageLanguage());

/** Shows on the path what is learned and where one stands, as this device knows it. */
export function startPath(path: HTMLElement): void {
  const forget = path.querySelector<HTMLElement>('[data-forget]');
  show();
  // Whoever comes back may have forgotten all elsewhere.
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  forget?.addEventListener('click', () => {
    forgetAllLearned();
    show();
    toast(words.forgotten);
    path.querySelector<HTMLElement>('.stop a')?.focus();
  });

  function show(): void {
    const marks = learned();
    for (const course of path.querySelectorAll<HTMLElement>('.path')) showCourse(course, marks);
    if (forget) forget.hidden = !isAnyLearned();
  }

  /** Each course has a place where one stands, or begins. */
  function showCourse(course: HTMLElement, marks: ReadonlySet<string>): void {
    let isHere = true;
    const isBegun = partsOf(course).some(({ dataset }) => marks.has(dataset.mark ?? ''));
    for (const stop of course.querySelectorAll<HTMLElement>('.stop[data-marks]')) {
      const parts = partsOf(stop);
      for (const part of parts)
        part.classList.toggle('is-done', marks.has(part.dataset.mark ?? ''));
      const isDone = parts.every((part) => part.classList.contains('is-done'));
      const tag = stop.querySelector<HTMLElement>('.tag');
      stop.classList.toggle('is-done', isDone);
      stop.classList.toggle('is-here', !isDone && isHere);
      if (tag) {
        tag.hidden = !isDone && !isHere;
        tag.textContent = isDone ? words.learned : isBegun ? words.here : words.begin;
      }
      if (!isDone) isHere = false;
    }
  }
}

const partsOf = (of: HTMLElement): HTMLElement[] => [
  ...of.querySelectorAll<HTMLElement>('[data-mark]'),
];
