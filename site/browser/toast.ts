import { pageLanguage, spoken } from './language.ts';
import { toastWords } from '../words/toast.ts';

let leave: number | undefined;

/** Milliseconds per character, for slow readers. */
const readingTime = (text: string) => Math.max(6000, 100 * text.length);

/** Shows a short message at the bottom of the screen for some seconds, and announces it. */
export function toast(text: string): void {
  let box = document.querySelector<HTMLElement>('[data-toast]');
  if (!box) {
    box = document.createElement('p');
    // The messages of other features come in the same language as its own words.
    spoken(box, toastWords(pageLanguage()).lang).className = 'toast';
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
