import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { learningWords } from '../../words/learning.ts';
import { forgetLearned, learned } from '../storage/learned.ts';

const words = learningWords(pageLanguage());

/** Shows on the path what is learned and where one stands, as this device knows it. */
export function startPath(path: HTMLElement): void {
  const forget = path.querySelector<HTMLElement>('[data-forget]');
  show();
  forget?.addEventListener('click', () => {
    forgetLearned();
    show();
    toast(words.forgotten);
    path.querySelector<HTMLElement>('.stop a')?.focus();
  });

  function show(): void {
    const marks = learned();
    let isHere = true;
    for (const stop of path.querySelectorAll<HTMLElement>('.stop[data-marks]')) {
      const parts = [...stop.querySelectorAll<HTMLElement>('[data-mark]')];
      for (const part of parts)
        part.classList.toggle('is-done', marks.has(part.dataset.mark ?? ''));
      const isDone = parts.every((part) => part.classList.contains('is-done'));
      const tag = stop.querySelector<HTMLElement>('.tag');
      stop.classList.toggle('is-done', isDone);
      stop.classList.toggle('is-here', !isDone && isHere);
      if (tag) {
        tag.hidden = !isDone && !isHere;
        tag.textContent = isDone ? words.learned : marks.size > 0 ? words.here : words.begin;
      }
      if (!isDone) isHere = false;
    }
    if (forget) forget.hidden = marks.size === 0;
  }
}
