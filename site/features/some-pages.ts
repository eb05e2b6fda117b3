import { load } from '../browser/load.ts';

/** Runs a part of the script that only pages with a mark need, and which comes to these alone. */
function onPages(
  mark: string,
  part: () => Promise<{ start(): void }>,
  otherwise?: () => void,
): void {
  if (document.querySelector(`[data-${mark}]`)) load(part(), ({ start }) => start(), otherwise);
}

onPages('learn', () => import('./learning/learning.ts'));
onPages('member', () => import('./member/member-pages.ts'));
// All folds open by themselves.
onPages('folds', () => import('./long-lists.ts'), Boolean);
