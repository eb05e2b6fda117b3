import { load } from '../browser/load.ts';

/** Parts of the script that only pages with a mark need, and which come to these alone. */
const parts: [mark: string, part: () => Promise<{ start(): void }>][] = [
  ['learn', () => import('./learning/learning.ts')],
  ['member', () => import('./member/member-pages.ts')],
  ['folds', () => import('./topics/folds.ts')],
];

for (const [mark, part] of parts)
  if (document.querySelector(`[data-${mark}]`)) load(part(), ({ start }) => start());
