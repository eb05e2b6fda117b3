import {
  canBeOnes,
  changed,
  none,
  type Counter,
  type Counts,
  type Steps,
  type Subject,
} from './counters.ts';
import { decode, lastVersion } from './code.ts';
import { daysOf, monthAt, monthNumber, monthOf } from './month.ts';
import { Refused } from './refused.ts';
import { merged, mostPhones, rowsOf, type Row } from './rows.ts';

/** What was done on a day; it stays on the phone of its member. */
export interface Day {
  houses: number;
  people: number;
}

/** The last visit, as long as it can be taken back. */
export interface Last {
  day: string;
  steps: Steps;
}

/** All that a member's phone keeps. */
export interface Book {
  format: 1;
  phone: string;
  no: number;
  /** Households of the hamlet, when the member knows how many. */
  households: number | null;
  rows: Row[];
  /** By day. */
  days: Record<string, Day>;
  last: Last | null;
}

/** Three answers after a visit. */
export interface Visit {
  met: 'first' | 'again';
  people: number;
  /** Nothing when nobody was shown anything. */
  subject?: Subject;
}

/** Months that a phone keeps beside this one: enough for the sums of a year. */
const keptMonths = 12;

/** The most people that one visit can teach; a meeting counts as one. */
export const mostPeople = 60;

/** The book of a phone that has counted nothing yet. */
export const newBook = (phone: string): Book => ({
  format: 1,
  phone,
  no: 1,
  households: null,
  rows: [],
  days: {},
  last: null,
});

/** The counts of this phone in a month. */
export const ownCounts = ({ rows, phone }: Book, month: string): Counts =>
  rows.find((row) => row.phone === phone && row.month === month)?.counts ?? none;

/**
 * Counts a visit. The first of a day makes it a day of activity.
 * @throws {Refused} `clock` or `too-much`: then nothing is changed
 */
export function visited(book: Book, { met, people, subject }: Visit, day: string): Book {
  const steps: Steps = { [met]: 1, people };
  if (subject && people > 0) steps[subject] = people;
  if (!book.days[day]?.houses) steps.days = 1;
  return { ...stepped(book, steps, day, { houses: 1, people }), last: { day, steps } };
}

/** Takes the last visit back as a whole; also once the page was closed, but only on its day. */
export function undone(book: Book, day: string): Book {
  const { last } = book;
  if (last?.day !== day) return book;
  const back = Object.fromEntries(Object.entries(last.steps).map(([name, by]) => [name, -by]));
  const people = -(last.steps.people ?? 0);
  return { ...stepped(book, back, day, { houses: -1, people }), last: null };
}

/** Sets one number of the month right; what was done by day stays. */
export function corrected(book: Book, counter: Counter, by: number, day: string): Book {
  return { ...stepped(book, { [counter]: by }, day), last: null };
}

/**
 * Gives the phone another number in the team, from this month on.
 * @throws {RangeError} outside 1 to {@link mostPhones}
 */
export function renumbered(book: Book, no: number, day: string): Book {
  if (!(no >= 1 && no <= mostPhones)) throw new RangeError(`No phone of a team has number ${no}.`);
  return stepped({ ...book, no }, {}, day);
}

function stepped(
  book: Book,
  steps: Steps,
  day: string,
  done: Day = { houses: 0, people: 0 },
): Book {
  checkClock(book, day);
  const { phone, no } = book;
  const month = monthOf(day);
  const before = book.rows.find((row) => row.phone === phone && row.month === month);
  const counts = changed(before?.counts ?? none, steps);
  const version = (before?.version ?? 0) + 1;
  if (!canBeOnes(counts, daysOf(month)) || version > lastVersion) throw new Refused('too-much', no);
  const { houses, people } = book.days[day] ?? { houses: 0, people: 0 };
  const today = {
    houses: Math.max(0, houses + done.houses),
    people: Math.max(0, people + done.people),
  };
  return pruned(
    {
      ...book,
      rows: merged(book.rows, [{ phone, no, month, version, counts }]),
      days: { ...book.days, [day]: today },
    },
    month,
  );
}

/** A clock that stands before what was counted, or before there was anything to count, is wrong, or was. */
function checkClock({ rows, days, phone }: Book, day: string): void {
  if (monthNumber(monthOf(day)) < 0) throw new Refused('clock');
  const isAfter = ({ month, phone: own }: Row) => own === phone && month > monthOf(day);
  if (rows.some(isAfter) || Object.keys(days).some((each) => each > day))
    throw new Refused('clock');
}

/** Forgets what is old; not when the clock has leapt, which may have been a mistake. */
function pruned(book: Book, month: string): Book {
  const earlier = book.rows.map((row) => row.month).filter((each) => each < month);
  const newest = earlier.sort().at(-1) ?? month;
  if (monthNumber(month) - monthNumber(newest) > 1) return book;
  const from = monthAt(Math.max(0, monthNumber(month) - keptMonths));
  const lastMonth = monthAt(Math.max(0, monthNumber(month) - 1));
  return {
    ...book,
    rows: book.rows.filter((row) => row.month >= from),
    days: Object.fromEntries(
      Object.entries(book.days).filter(([day]) => monthOf(day) >= lastMonth),
    ),
  };
}

/** How a code changed the row of a phone. */
export interface News {
  no: number;
  phone: string;
  what: 'new' | 'more' | 'same';
}

export interface Taken {
  book: Book;
  month: string;
  news: News[];
}

/**
 * Adds the rows of a code to the book, but for that of its own phone, which only this phone changes; what
 * is known already is not added again.
 * @throws {Refused} then nothing is changed
 */
export function taken(book: Book, code: string, day: string, ownTeam: string): Taken {
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
