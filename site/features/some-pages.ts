import { load } from '../browser/load.ts';

/** Runs a part of the script that only pages with a mark need, and which comes to these alone. */
function onPages(mark: string, part: () => Promise<{ start(): void }>): void {
  if (document.querySelector(`[data-${mark}]`)) load(part(), ({ start }) => start());
}

onPages('learn', () => import('./learning/learning.ts'));
onPages('member', () => import('./member/member-pages.ts'));
onPages('folds', () => import('./long-lists.ts'));
