import type { Language } from '../../../content/languages.ts';
import { spoken } from '../../browser/language.ts';
import { element } from './element.ts';

/**
 * A line at the top of the page that is announced at once; on the home page it goes below the hero,
 * which is attached to the masthead.
 */
export function firstLine(lang: Language | undefined, ...said: Node[]): HTMLElement {
  const text = element('p', { className: 'offline', role: 'status' }, ...said);
  const line = spoken(element('div', { className: 'wrap' }, text), lang);
  line.dataset.network = '';
  const main = document.querySelector('main');
  const hero = main?.querySelector('.hero');
  if (hero) hero.after(line);
  else main?.prepend(line);
  return line;
}
