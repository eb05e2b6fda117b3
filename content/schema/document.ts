import { z } from 'zod';
import { askBack } from './ask-back.ts';
import { day, httpsUrl, source, text } from './primitives.ts';
import { published } from './published.ts';
import { refersTo } from './reference.ts';

/**
 * A training paper for team members (tài liệu), listed on `/tai-lieu/`: a file, a link, or only named with
 * its source.
 */
export const document = z.strictObject({
  ...published,
  title: text,
  summary: text,
  issuer: text,
  date: day.optional(),
  topic: refersTo('topics').optional(),
  media: refersTo('media').optional(),
  url: httpsUrl.optional(),
  /** The day by which it is to be read again. */
  reviewBy: day.optional(),
  askBack,
  sources: z.array(source).default([]),
});
export type Document = z.infer<typeof document>;
