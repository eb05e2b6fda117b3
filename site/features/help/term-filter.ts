import { fixed } from '../../../content/addresses.ts';
import { fold } from '../../../content/text/fold.ts';
import { pageLanguage } from '../../browser/language.ts';
import { sayBelow } from '../../browser/say-below.ts';
import { termWords } from '../../words/terms.ts';

const words = termWords(pageLanguage());

/** Shows the terms that are called so, with or without accents; if none is, those explained so. */
export function filterTerms(root: HTMLElement, input: HTMLInputElement): void {
  const wanted = fold(input.value.trim());
  const terms = [...root.querySelectorAll<HTMLElement>('[data-names]')];
  const called = terms.filter(({ dataset }) => fold(dataset.names ?? '').includes(wanted));
  const found = called.length > 0 ? called : terms.filter((term) => says(term, wanted));
  const shown = new Set(found);
  for (const term of terms) term.hidden = !shown.has(term);
  // The list of terms found begins right under the field.
  for (const letters of root.querySelectorAll<HTMLElement>('[data-letters]'))
    letters.hidden = wanted !== '';
  for (const letter of root.querySelectorAll<HTMLElement>('section'))
    letter.hidden = !found.some((term) => letter.contains(term));
  sayBelow(input, found.length > 0 ? [] : [words.notFound, ' ', searchFor(input.value), '.']);
}

function says(term: HTMLElement, wanted: string): boolean {
  return fold(term.textContent ?? '').includes(wanted);
}

function searchFor(query: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    href: `${fixed.search}?q=${encodeURIComponent(query.trim())}`,
    textContent: words.searchAll,
  });
}
