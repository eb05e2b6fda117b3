import type { z } from 'zod';
import type { term } from '../../../content/schema/term.ts';
import type { Term as TermRow } from '../../payload-types.ts';

/** A word explained (thuật ngữ) as the public may know it. */
export function termOf(row: TermRow): z.input<typeof term> {
  const { id, updatedAt, meaning } = row;
  return { id, updatedAt, term: row.term, meaning, also: row.also ?? [] };
}
