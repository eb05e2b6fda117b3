import { z } from 'zod';
import { day, slug, source, text } from '../../../../content/schema/primitives.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { type FileContext } from './context.ts';
import { checkOf, checks, officialLink } from './shared.ts';

/** An entry of `documents.yaml`. */
export const documentEntry = z.strictObject({
  slug,
  title: text,
  summary: text,
  issuer: text,
  date: day.optional(),
  topic: slug.optional(),
  reviewBy: day.optional(),
  /** A confirmed official link with an https address. */
  link: slug.optional(),
  sources: z.array(source).min(1),
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
