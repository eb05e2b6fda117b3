import type { z } from 'zod';
import type { document } from '../../../content/schema/document.ts';
import type { Document as DocumentRow } from '../../payload-types.ts';
import { dayOf, idOf, publishedOf, some, sourcesOf } from './values.ts';

/** A training paper (tài liệu) as the public may know it. */
export function documentOf(row: DocumentRow): z.input<typeof document> {
  return {
    ...publishedOf(row),
    title: row.title,
    summary: row.summary,
    issuer: row.issuer,
    date: dayOf(row.date),
    topic: idOf(row.topic),
    media: idOf(row.media),
    url: some(row.url),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}
