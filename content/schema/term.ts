import { z } from 'zod';
import { id, instant, text } from './primitives.ts';

/** A word explained (thuật ngữ), on `/thuat-ngu/` and in place. */
export const term = z.strictObject({
  id,
  updatedAt: instant,
  term: text,
  meaning: text,
  /** Other ways to say or write it. */
  also: z.array(text).default([]),
});
export type Term = z.infer<typeof term>;
