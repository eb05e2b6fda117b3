import { fixed } from '../../../content/addresses.ts';
import { fold } from '../../../content/text/fold.ts';
import { pageLanguage } from '../../browser/language.ts';
import { sayBelow } from '../../browser/say-below.ts';
import { hamletFilterWords } from '../../words/hamlet-filter.ts';

const words = hamletFilterWords(pageLanguage());

/** Shows only the hamlets whose name contains what was typed, with or without accents. */
export function filterHamlets(links: HTMLAnchorElement[], input: HTMLInputElement): void {
  const wanted = fold(input.value.trim());
  const found = links.filter((link) => {
    const fits = fold(link.textContent ?? '').includes(wanted);
    if (link.parentElement) link.parentElement.hidden = !fits;
    return fits;
  });
  const like = links[0]?.textContent ?? '';
  sayBelow(input, found.length > 0 ? [] : [words.notFound(like), ' ', oldNames(), '.']);
}

function oldNames(): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    href: fixed.formerUnits,
    textContent: words.oldNames,
  });
}
