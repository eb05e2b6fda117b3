import { copyText } from '../../browser/copy-text.ts';
import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { memberTeamWords } from '../../words/member-team.ts';
import { lowerFirst } from '../../../content/text/lower-first.ts';
import type { MyPlace } from '../places/my-place.ts';

/** An element of a page, which its template has. */
export function part<Kind extends HTMLElement = HTMLElement>(page: HTMLElement, of: string): Kind {
  const found = page.querySelector<Kind>(of);
  if (!found) throw new Error(`The page has no ${of}.`);
  return found;
}

export function put(page: HTMLElement, of: string, text: string): void {
  part(page, of).textContent = text;
}

/** Makes an element with a text or with elements in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

/** A button to press. */
export function button(text: string, press: () => void, more = 'btn is-quiet'): HTMLButtonElement {
  const element = made('button', text);
  element.type = 'button';
  element.className = more;
  element.addEventListener('click', press);
  return element;
}

/** Draws now, and whenever what is kept may be another: another tab, a way back, the next morning. */
export function drawAnew(draw: () => void): void {
  draw();
  addEventListener('storage', draw);
  addEventListener('pageshow', ({ persisted }) => persisted && draw());
  document.addEventListener('visibilitychange', () => !document.hidden && draw());
}

/** Copies a text and says how that went; what cannot be copied can still be held and copied. */
export async function copyAndSay(text: string, copied: string): Promise<void> {
  toast((await copyText(text)) ? copied : memberTeamWords(pageLanguage()).notCopied);
}

/** “ấp Rạch Tàu, xã Đất Mũi” */
export const inWords = ({ hamlet, commune }: MyPlace): string =>
  [hamlet?.name, commune.name].flatMap((name) => (name ? [lowerFirst(name)] : [])).join(', ');
