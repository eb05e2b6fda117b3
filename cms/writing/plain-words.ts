import { z } from 'zod';
import { text } from '../../content/schema/primitives.ts';

/** What is said plainly: hard words with what to say instead, and words that need no explanation. */
export const plainWords = z.strictObject({
  /** Words that are not used, each with what to say instead. */
  hard: z.array(z.strictObject({ word: text, instead: text })),
  /** Words that may be used once one of the explanations was given. */
  explained: z.array(z.strictObject({ word: text, by: z.array(text).min(1) })),
  /** Names, abbreviations and foreign words that everybody knows. */
  names: z.array(text),
  /** Words for what one does, beside those that the check of steps knows anyway. */
  verbs: z.array(text).default([]),
});
export type PlainWords = z.infer<typeof plainWords>;
