import { spoken } from '../../browser/language.ts';
import { element } from './element.ts';

type Spoken = Parameters<typeof spoken>[1];

/** A line that stands first on the page and is said at once; on the home page the hero hangs on the masthead, so it follows that. */
export function firstLine(words: Spoken, ...said: Node[]): HTMLElement {
  const text = element('p', { className: 'offline', role: 'status' }, ...said);
  const line = spoken(element('div', { className: 'wrap' }, text), words);
  line.dataset.network = '';
  const main = document.querySelector('main');
  const hero = main?.querySelector('.hero');
  if (hero) hero.after(line);
  else main?.prepend(line);
  return line;
}
