import { startAdding } from './member-adding.ts';
import { startReport } from './member-report.ts';
import { startTally } from './member-tally.ts';

const starts: Record<string, (page: HTMLElement) => void> = {
  tally: startTally,
  adding: startAdding,
  report: startReport,
};

/** Wakes a page that counts: what these share is one file. */
export const startCounting = (page: HTMLElement): void => starts[page.dataset.member ?? '']?.(page);
