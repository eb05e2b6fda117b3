import type { TitleHit } from '../../../search/title-search.ts';
import type { TitleKind } from '../../../search/titles.ts';

/** A narrower view of the results. */
export interface Filter {
  name: string;
  kinds: TitleKind[];
}

const groups: Filter[] = [
  { name: 'Hướng dẫn', kinds: ['guide', 'app', 'topic'] },
  { name: 'Nơi chốn', kinds: ['commune', 'hamlet', 'former-unit'] },
  { name: 'Bài viết', kinds: ['article', 'notice', 'document'] },
  { name: 'Số điện thoại', kinds: ['hotline'] },
];

/** The groups that part the hits; nothing when all are of one. */
export function filterGroups(hits: TitleHit[]): Filter[] {
  const found = groups.filter(({ kinds }) => hits.some(({ kind }) => kinds.includes(kind)));
  return found.length > 1 ? found : [];
}
