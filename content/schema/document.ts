import { z } from 'zod';
import { day, httpsUrl, id, published, source, text } from './primitives.ts';

/** A training paper for team members (tài liệu), listed on `/tai-lieu/`: a file, a link, or only named with its source. */
export const document = z.strictObject({
  ...published,
  title: text,
  summary: text,
  issuer: text,
  date: day.optional(),
  topic: id.optional(),
  media: id.optional(),
  url: httpsUrl.optional(),
  sources: z.array(source).default([]),
});
export type Document = z.infer<typeof document>;
