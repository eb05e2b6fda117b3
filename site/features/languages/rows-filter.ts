import { fold } from '../../../content/text/fold.ts';
import { khmerSyllables, saysInKhmer } from '../../../content/text/khmer.ts';
import { spoken } from '../../browser/language.ts';
import { sayBelow } from '../../browser/say-below.ts';
import { inLanguageWords } from '../../words/in-language.ts';

const words = inLanguageWords('vi');

/** Shows of all lines of a page those that say what is typed: in Khmer by exact syllables. */
export function filterRows(input: HTMLInputElement): void {
  const asked = input.value.trim();
  const says =
    khmerSyllables(asked).length > 0
      ? (text: string) => saysInKhmer(text, asked)
      : (text: string) => fold(text).includes(fold(asked));
  const lines = [...document.querySelectorAll<HTMLElement>('main .rows > li, main .hotlines > li')];
  for (const line of lines) line.hidden = !says(line.textContent ?? '');
  for (const group of document.querySelectorAll<HTMLElement>('main section'))
    group.hidden = !group.querySelector('li:not([hidden])');
  const none = spoken(document.createElement('span'), 'vi');
  none.textContent = words.notFound;
  sayBelow(input, lines.some(({ hidden }) => !hidden) ? [] : [none]);
}
