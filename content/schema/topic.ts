import { z } from 'zod';
import { id, published, text } from './primitives.ts';

/** A topic (chủ đề), at `/chu-de/<slug>/`: a pillar when it has no parent, else a sub-topic. */
export const topic = z.strictObject({
  ...published,
  name: text,
  summary: text,
  parent: id.optional(),
  /** Name of an icon of `look/icons`. */
  icon: text,
  order: z.number().int().default(0),
});
export type Topic = z.infer<typeof topic>;
