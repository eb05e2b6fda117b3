import { pageLanguage, spoken } from './language.ts';
import { toastWords } from '../words/toast.ts';

let leave: number | undefined;

/** Slow readers get a tenth of a second for each letter, in milliseconds. */
const readingTime = (text: string) => Math.max(6000, 100 * text.length);

/** Says a short word at the bottom of the screen, and to screen readers, for some seconds. */
export function toast(text: string): void {
  let box = document.querySelector<HTMLElement>('[data-toast]');
  if (!box) {
    box = document.createElement('p');
    // What the other features say here comes with the same translation as its own words.
    spoken(box, toastWords(pageLanguage())).className = 'toast';
    box.dataset.toast = '';
    box.setAttribute('role', 'status');
    document.body.append(box);
  }
  box.textContent = text;
  box.hidden = false;
  const shown = box;
  clearTimeout(leave);
  leave = window.setTimeout(() => {
    shown.hidden = true;
  }, readingTime(text));
}
