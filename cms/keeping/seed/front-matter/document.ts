import { z } from 'zod';
import { document } from '../../../../content/schema/document.ts';
import { slug, source } from '../../../../content/schema/primitives.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { type FileContext } from './context.ts';
import { checkOf, checks, madeOfEntry, officialLink } from './shared.ts';

/** An entry of `documents.yaml`. */
export const documentEntry = document.omit({ ...madeOfEntry, media: true, url: true }).extend({
  topic: slug.optional().describe('the slug of a topic'),
  link: slug.optional().describe('a confirmed official link with an https address'),
  sources: z.array(source).min(1).describe('at least one'),
  check: checks,
});

/** A training paper as the CMS takes it. */
export function toDocument(
  { link, date, topic, check, reviewBy, ...said }: z.infer<typeof documentEntry>,
  context: FileContext,
) {
  const official = link === undefined ? undefined : officialLink(link, 'link', context);
  return {
    ...said,
    date: noonOf(date),
    reviewBy: noonOf(reviewBy),
    topic: topic && context.refer('topics', topic, 'topic'),
    url: official && official.kind !== 'hotline' ? official.url : undefined,
    checks: [...check, ...checkOf('url', official)],
  };
}
