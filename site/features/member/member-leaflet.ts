import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { pageLanguage } from '../../browser/language.ts';
import { memberTeamWords } from '../../words/member-team.ts';
import { myPlace } from '../places/my-place.ts';
import { copyAndSay, inWords, part } from './member-parts.ts';

/** Writes the own team on the sheets, and copies the texts. */
export function startLeaflet(page: HTMLElement): void {
  fillSheets(part(page, '[data-copies]'));
  // “12/2026”
  const month = formatDay(dayOfInstant(new Date())).slice(3);
  for (const each of page.querySelectorAll('[data-month]')) each.textContent = month;
  const place = myPlace();
  if (place)
    for (const each of page.querySelectorAll('[data-hamlet]')) each.textContent = inWords(place);
  if (place)
    void import('./member-team.ts')
      .then(({ numberOf }) => numberOf(place))
      .then(
        (number = '') => {
          for (const each of page.querySelectorAll('[data-team-number]')) each.textContent = number;
        },
        // Without it the line stays free for writing.
        () => undefined,
      );
  for (const button of page.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => {
      const text = part(page, `[data-text="${button.dataset.copy ?? ''}"]`).innerText;
      void copyAndSay(text, memberTeamWords(pageLanguage()).copied);
    });
}

/** Makes the copies that a saved page does without. */
function fillSheets(sheets: HTMLElement): void {
  const first = part(sheets, 'article');
  while (sheets.childElementCount < Number(sheets.dataset.copies)) {
    const copy = first.cloneNode(true) as HTMLElement;
    copy.setAttribute('aria-hidden', 'true');
    sheets.append(copy);
  }
}
