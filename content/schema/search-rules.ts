import { z } from 'zod';
import { address, id, text } from './primitives.ts';

/** Words that mean the same in a search (từ đồng nghĩa): each finds what the others find. */
export const synonym = z.strictObject({ id, words: z.array(text).min(2) });
export type Synonym = z.infer<typeof synonym>;

/** The results that should come first for some queries (kết quả ưu tiên). */
export const bestBet = z.strictObject({ id, queries: z.array(text).min(1), address });
export type BestBet = z.infer<typeof bestBet>;
