import type { z } from 'zod';
import type { bestBet, synonym } from '../../../content/schema/search-rules.ts';
import type { BestBet as BestBetRow, Synonym as SynonymRow } from '../../payload-types.ts';

/** Words that mean the same in a search (từ đồng nghĩa). */
export function synonymOf({ id, words }: SynonymRow): z.input<typeof synonym> {
  return { id, words: words ?? [] };
}

/** What comes first for some queries (kết quả ưu tiên). */
export function bestBetOf({ id, queries, address }: BestBetRow): z.input<typeof bestBet> {
  return { id, queries: queries ?? [], address };
}
