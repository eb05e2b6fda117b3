/**
 * Ids that a database makes by itself: whole numbers in SQLite, 24 hexadecimal digits in MongoDB.
 * Nothing refers to them; they order versions by the time at which they were made, and so must go on
 * doing that.
 */
export type MadeId = number | string;

/** An id of MongoDB that begins so is a number of SQLite: no clock of a server was ever at zero. */
const ofNumber = '0'.repeat(11);

const digits = 24;

/** The id in MongoDB of a row that SQLite numbered. */
export const hexOf = (id: number): string => id.toString(16).padStart(digits, '0');

/**
 * Gives the ids of MongoDB, asked for in their order, numbers in the same order: those that were numbers
 * become what they were, the others follow.
 */
export function numbering(): (id: string) => number {
  let last = 0;
  return (id) => {
    const wanted = id.startsWith(ofNumber) ? Number.parseInt(id, 16) : last + 1;
    last = Math.max(wanted, last + 1);
    return last;
  };
}
