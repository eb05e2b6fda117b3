import { readTable } from './read.ts';
import { type Table, Unreadable } from './table.ts';

/** The answer of a thread: a class does not come out of it whole. */
export type ReadAnswer = { table: Table } | { refused: string };

/** The task of the thread that reads files. */
export default function read(bytes: Uint8Array): ReadAnswer {
  try {
    return { table: readTable(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message };
    throw error;
  }
}
