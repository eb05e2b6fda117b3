import { z } from 'zod';
import { text } from './primitives.ts';
import { published } from './published.ts';
import { needs } from './reference.ts';

/** A topic (chủ đề), at `/chu-de/<slug>/`: a pillar when it has no parent, else a sub-topic. */
export const topic = z.strictObject({
  ...published,
  name: text,
  summary: text,
  parent: needs('topics').optional(),
  /** Name of an icon of `look/icons`. */
  icon: text,
  order: z.number().int().default(0),
});
export type Topic = z.infer<typeof topic>;
