import type { z } from 'zod';
import type { app } from '../../../content/schema/app.ts';
import type { App as AppRow } from '../../payload-types.ts';
import { blocksOf } from './rich-text/blocks.ts';
import { dayOf, idOf, publishedOf, some, sourcesOf } from './values.ts';

/** An application or service (ứng dụng) as the public may know it. */
export function appOf(row: AppRow): z.input<typeof app> {
  return {
    ...publishedOf(row),
    name: row.name,
    summary: row.summary,
    icon: some(row.icon),
    provider: some(row.provider),
    topic: idOf(row.topic),
    uses: blocksOf(row.uses),
    links: (row.links ?? []).map(({ kind, url, label }) => ({ kind, url, label })),
    fakes: blocksOf(row.fakes),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}
