import type { z } from 'zod';
import type { article } from '../../../content/schema/article.ts';
import type { Article as ArticleRow } from '../../payload-types.ts';
import { blocksOf } from './rich-text/blocks.ts';
import { dayOf, idOf, idsOf, linkOf, publishedOf, some, sourcesOf } from './values.ts';

/** A policy article (chính sách) as the public may know it. */
export function articleOf(row: ArticleRow): z.input<typeof article> {
  return {
    ...publishedOf(row),
    title: row.title,
    summary: row.summary,
    topic: idOf(row.topic),
    documentNumber: some(row.documentNumber),
    issuer: some(row.issuer),
    issuedOn: dayOf(row.issuedOn),
    effectiveOn: dayOf(row.effectiveOn),
    expiresOn: dayOf(row.expiresOn),
    meaning: blocksOf(row.meaning),
    body: blocksOf(row.body),
    attachments: (row.attachments ?? []).flatMap(({ title, media }) => {
      const file = idOf(media);
      return file ? [{ title, media: file }] : [];
    }),
    officialLink: linkOf(row.officialLink),
    related: idsOf(row.related),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}
