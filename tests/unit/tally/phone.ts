import { expect } from 'vitest';
import { newBook, ownCounts, renumbered, visited, type Book } from '../../../tally/book.ts';
import type { Counter } from '../../../content/counters.ts';
import { countOf } from '../../../tally/counters.ts';

export const month = '2026-11';
export const day = '2026-11-30';

export const own = (book: Book, name: Counter): number => countOf(ownCounts(book, month), name);

export const refusal = (reason: string): Error => expect.objectContaining({ reason }) as Error;

/** A phone that met so many households. */
export function phone(id: string, no: number, houses: number): Book {
  let book = renumbered(newBook(id), no, day);
  for (let at = 0; at < houses; at++)
    book = visited(book, { met: 'first', people: 2, subject: 'vneid' }, day);
  return book;
}
