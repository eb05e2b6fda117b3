import { z } from 'zod';
import { blocks } from './blocks.ts';
import { day, httpsUrl, source, text } from './primitives.ts';
import { dated, published } from './published.ts';
import { refersTo } from './reference.ts';

/** A policy article (chính sách), at `/chinh-sach/<slug>/`. */
export const article = z.strictObject({
  ...published,
  title: text,
  summary: text,
  topic: refersTo('topics').optional(),
  /** Number, issuer and dates of the document that it explains. */
  documentNumber: text.optional(),
  issuer: text.optional(),
  issuedOn: day.optional(),
  effectiveOn: day.optional(),
  /** The last day on which the document holds; the article stays, says so, and stands last in lists. */
  expiresOn: day.optional(),
  /** "Điều này nghĩa là gì với bà con": stands before the legal text. */
  meaning: blocks,
  body: blocks.default([]),
  attachments: z.array(z.strictObject({ media: refersTo('media'), title: text })).default([]),
  officialLink: z.strictObject({ url: httpsUrl, label: text }).optional(),
  related: z.array(refersTo('guides')).default([]),
  ...dated,
  reviewBy: day.optional(),
  sources: z.array(source).default([]),
});
export type Article = z.infer<typeof article>;
