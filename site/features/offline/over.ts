import { element } from './element.ts';

/**
 * Takes meetings out of a saved copy that are over by the clock of the device. A list that they leave empty
 * says what it has to say then, or goes with its section.
 */
export function dropOver(now: number): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-ends]')) {
    if (Date.parse(line.dataset.ends ?? '') > now) continue;
    const list = line.parentElement;
    line.remove();
    if (list?.children.length !== 0) continue;
    const { over } = list.dataset;
    if (over) list.replaceWith(element('p', {}, over));
    else list.closest('section')?.remove();
  }
}
