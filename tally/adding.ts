import { keptMonths, type Book } from './book.ts';
import { decode } from './code.ts';
import { monthNumber, monthOf } from './month.ts';
import { Refused } from './refused.ts';
import { merged, mostPhones, rowsOf } from './rows.ts';

/** The change that a code made to the row of a phone. */
export interface News {
  no: number;
  phone: string;
  what: 'new' | 'more' | 'same';
}

export interface Added {
  book: Book;
  month: string;
  news: News[];
}

/**
 * Adds the rows of a code to the book, but for that of its own phone, which only this phone changes; what
 * is known already is not added again.
 * @throws {Refused} then nothing is changed
 */
export function withCode(book: Book, code: string, day: string, ownTeam: string): Added {
  const { month, team, rows } = decode(code);
  const isKnown = (mark: string) => Number.parseInt(mark, 36) !== 0;
  if (isKnown(team) && isKnown(ownTeam) && team !== ownTeam) throw new Refused('other-team');
  const now = monthNumber(monthOf(day));
  if (monthNumber(month) > now) throw new Refused('ahead');
  if (monthNumber(month) < now - keptMonths) throw new Refused('old');
  const before = rowsOf(book.rows, month);
  const others = rows.filter(({ phone }) => phone !== book.phone);
  const after = merged(book.rows, others);
  const phones = new Set([book.phone, ...rowsOf(after, month).map(({ phone }) => phone)]);
  if (phones.size > mostPhones) throw new Refused('crowded');
  const news = others.map(({ phone, no, version }): News => {
    const known = before.find((row) => row.phone === phone);
    const what = !known ? 'new' : version > known.version ? 'more' : 'same';
    return { phone, no, what };
  });
  return { book: { ...book, rows: after }, month, news };
}
