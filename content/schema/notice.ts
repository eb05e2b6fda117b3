import { z } from 'zod';
import { blocks } from './blocks.ts';
import { address, instant, text } from './primitives.ts';
import { published } from './published.ts';
import { needs } from './reference.ts';

/** An announcement (thông báo), at `/thong-bao/<slug>/`, and a banner while it runs. */
export const notice = z.strictObject({
  ...published,
  title: text,
  summary: text,
  body: blocks.default([]),
  level: z.enum(['urgent', 'care', 'info']),
  /** Communes that it concerns; empty = the whole province. */
  communes: z.array(needs('communes')).default([]),
  startsAt: instant,
  endsAt: instant.optional(),
  link: z.strictObject({ address, label: text }).optional(),
});
export type Notice = z.infer<typeof notice>;
