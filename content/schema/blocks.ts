import { z } from 'zod';
import { httpsUrl, phone, text } from './primitives.ts';
import { refersTo } from './reference.ts';

/** Sanitised HTML of paragraphs, lists, headings (h3, h4), links and emphasis; no attributes but `href`. */
const html = z.string().min(1);

/** One piece of rich text. Site and kiosk draw each kind with a component of their own. */
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prose'), html }),
  z.strictObject({ type: z.literal('callout'), kind: z.enum(['note', 'warning', 'tip']), html }),
  z.strictObject({ type: z.literal('contact'), name: text, phone, note: text.optional() }),
  z.strictObject({ type: z.literal('app'), app: refersTo('apps') }),
  z.strictObject({ type: z.literal('video'), url: httpsUrl, title: text }),
  z.strictObject({ type: z.literal('attachment'), media: refersTo('media'), title: text }),
]);
export type Block = z.infer<typeof block>;

/** Rich text as it leaves the CMS. */
export const blocks = z.array(block);

/** A drawing that ships with the code (`look/drawings`) or an uploaded picture. */
export const picture = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('drawing'), drawing: text }),
  z.strictObject({ type: z.literal('media'), media: refersTo('media') }),
]);
export type Picture = z.infer<typeof picture>;
