import { pageLanguage } from '../../browser/language.ts';
import { tallyWords } from '../../words/tally.ts';
import { startAdding } from './member-adding.ts';
import { startReport } from './member-report.ts';
import { sendWaiting, startSending } from './member-sending.ts';
import { startTally } from './member-tally.ts';
import { troubleNow } from './member-book.ts';
import { part } from './member-parts.ts';

const starts: Record<string, (page: HTMLElement) => void> = {
  tally: startTally,
  adding: startAdding,
  report: startReport,
  sending: startSending,
};

/** Wakes a page that counts, or says why nothing can be counted. */
export function startCounting(page: HTMLElement): void {
  const trouble = troubleNow();
  if (!trouble) {
    starts[page.dataset.member ?? '']?.(page);
    void sendWaiting();
    // On a slow line one sees fields and buttons before they can do anything.
    for (const each of page.querySelectorAll(':disabled')) each.removeAttribute('disabled');
    return;
  }
  const place = part(page, '[data-refused]');
  place.textContent = tallyWords(pageLanguage()).troubles[trouble];
  place.hidden = false;
  place.parentElement?.replaceChildren(place);
}
