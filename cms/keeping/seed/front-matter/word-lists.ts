import { z } from 'zod';
import { address, text } from '../../../../content/schema/primitives.ts';
import { checks } from './shared.ts';

/** An entry of `terms.yaml`: a word explained. */
export const termEntry = z.strictObject({
  term: text,
  meaning: text,
  also: z.array(text).default([]),
  check: checks,
});

/** An entry of `synonyms.yaml`: words that mean the same in a search. */
export const synonymEntry = z.strictObject({ words: z.array(text).min(2) });

/** An entry of `best-bets.yaml`: what comes first for some queries. */
export const bestBetEntry = z.strictObject({ queries: z.array(text).min(1), address });
