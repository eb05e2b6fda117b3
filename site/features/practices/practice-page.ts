import { load } from '../../browser/load.ts';
import { keepPass, showKept, startMarks } from './practice-marks.ts';

const around = { onEnd: keepPass, onClose: showKept };

/** Shows what this device knows, and goes on where the browser's history stands in a practice. */
export function wake(): void {
  startMarks();
  if (!document.querySelector('ap-practice')) return;
  addEventListener('popstate', goOn);
  goOn();
}

/** Begins a practice in the way that a button names. */
export function begin(button: HTMLElement): void {
  load(import('./practice-session.ts').then((session) => session.begin(button, around)));
}

/** A reload, and the browser's button that leads forward, find a practice under way. */
function goOn(): void {
  // What is played follows the history itself.
  if (document.body.classList.contains('is-practising')) return;
  if ('practising' in Object(history.state))
    load(import('./practice-session.ts').then((session) => session.goOn(around)));
}
