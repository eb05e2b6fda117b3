import type { Counter } from '../content/counters.ts';
import {
  canBeOnes,
  changed,
  none,
  summed,
  withinDays,
  type Counts,
  type Steps,
  type Subject,
} from './counters.ts';
import { lastVersion } from './code.ts';
import { daysOf, monthAt, monthNumber, monthOf } from './month.ts';
import { Refused } from './refused.ts';
import { merged, mostPhones, type Row } from './rows.ts';

/** The deeds of a day; they stay on the phone of its member. */
export interface Day {
  houses: number;
  people: number;
}

/** The last visit, as long as it can be taken back. */
export interface Last {
  day: string;
  steps: Steps;
  /** The version that the row of its month had then: by it a visit is told from a later one. */
  version: number;
}

/** The hamlet that a phone counts for. */
export interface Team {
  /** Of its page. */
  address: string;
  /** “ấp Rạch Tàu, xã Đất Mũi” */
  name: string;
}

/** All that a member's phone keeps. */
export interface Book {
  format: 1;
  phone: string;
  no: number;
  /** Nothing while the member has not chosen one. */
  team: Team | null;
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

/** Months before this one of which codes are taken; a phone keeps their years from January. */
export const keptMonths = 12;

/** The most people that one visit can teach; a meeting counts as one. */
export const mostPeople = 60;

/** The book of a phone that has counted nothing yet. */
export const newBook = (phone: string): Book => ({
  format: 1,
  phone,
  no: 1,
  team: null,
  households: null,
  rows: [],
  days: {},
  last: null,
});

const ownRow = ({ rows, phone }: Book, month: string): Row | undefined =>
  rows.find((row) => row.phone === phone && row.month === month);

/** The counts of this phone in a month. */
export const ownCounts = (book: Book, month: string): Counts => ownRow(book, month)?.counts ?? none;

/**
 * Counts a visit. The first of a day makes it a day of activity.
 * @throws {Refused} `clock` or `too-much`: then nothing is changed
 */
export function visited(book: Book, { met, people, subject }: Visit, day: string): Book {
  const steps: Steps = { [met]: 1, people };
  if (subject && people > 0) steps[subject] = people;
  if (!book.days[day]?.houses) steps.days = 1;
  return withLast(stepped(book, steps, day, { houses: 1, people }), steps, day);
}

const withLast = (book: Book, steps: Steps, day: string): Book => ({
  ...book,
  last: { day, steps, version: ownRow(book, monthOf(day))?.version ?? 0 },
});

/**
 * Counts a matter of the last visit that the commune must see to; it is taken back with that visit.
 * @param version of the visit
 * @throws {Refused} `clock` or `too-much`
 */
export function handed(book: Book, day: string, version: number): Book {
  const after = stepped(book, { handed: 1 }, day);
  const { last } = book;
  if (last?.day !== day || last.version !== version) return { ...after, last: null };
  return withLast(after, { ...last.steps, handed: 1 }, day);
}

/**
 * Takes the last visit back as a whole, on its day.
 * @param version of the visit
 * @throws {Refused} `taken-back` when something else was counted or corrected since
 */
export function undone(book: Book, day: string, version: number): Book {
  const { last } = book;
  if (last?.day !== day || last.version !== version) throw new Refused('taken-back');
  const back = Object.fromEntries(Object.entries(last.steps).map(([name, by]) => [name, -by]));
  const people = -(last.steps.people ?? 0);
  return { ...stepped(book, back, day, { houses: -1, people }), last: null };
}

/** Sets one number of the month right; what was done by day stays. */
export function corrected(book: Book, counter: Counter, by: number, day: string): Book {
  return { ...stepped(book, { [counter]: by }, day), last: null };
}

/**
 * Gives the phone another number in the team, in all months.
 * @throws {RangeError} outside 1 to {@link mostPhones}
 */
export function renumbered(book: Book, no: number, day: string): Book {
  if (!(no >= 1 && no <= mostPhones)) throw new RangeError(`No phone of a team has number ${no}.`);
  const after = stepped({ ...book, no }, {}, day);
  const earlier = after.rows.filter(
    ({ phone, version }) => phone === book.phone && version < lastVersion,
  );
  const renamed = earlier.filter((row) => row.no !== no);
  return {
    ...after,
    rows: merged(
      after.rows,
      renamed.map((row) => ({ ...row, no, version: row.version + 1 })),
    ),
    last: null,
  };
}

/**
 * Moves what this phone counted after a day to that day: its clock stood ahead then, and is right now.
 * @throws {Refused} `too-much`
 */
export function movedBack(book: Book, day: string): Book {
  const month = monthOf(day);
  const ahead = book.rows.filter((row) => row.phone === book.phone && row.month > month);
  const all = [ownRow(book, month), ...ahead].flatMap((row) => row ?? []);
  const days = Object.entries(book.days);
  const done = days.filter(([each]) => each >= day).map(([, each]) => each);
  const rest = book.rows.filter((row) => !all.includes(row));
  const total = (of: keyof Day) => done.reduce((sum, each) => sum + each[of], 0);
  const moved: Book = {
    ...book,
    rows: rest,
    days: {
      ...Object.fromEntries(days.filter(([each]) => each < day)),
      ...(done.length > 0 && { [day]: { houses: total('houses'), people: total('people') } }),
    },
    last: null,
  };
  if (ahead.length === 0) return { ...moved, rows: book.rows };
  const { phone, no } = book;
  const version = Math.max(...all.map((row) => row.version)) + 1;
  const counts = withinDays(summed(all.map((row) => row.counts)), daysOf(month));
  if (!canBeOnes(counts, daysOf(month)) || version > lastVersion) throw new Refused('too-much', no);
  return { ...moved, rows: merged(rest, [{ phone, no, month, version, counts }]) };
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
  const before = ownRow(book, month);
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
  if (monthNumber(monthOf(day)) < 0) throw new Refused('early');
  const isAfter = ({ month, phone: own }: Row) => own === phone && month > monthOf(day);
  if (rows.some(isAfter) || Object.keys(days).some((each) => each > day))
    throw new Refused('clock');
}

/** Forgets what is old; not when the clock has leapt, which may have been a mistake. */
function pruned(book: Book, month: string): Book {
  const earlier = book.rows.map((row) => row.month).filter((each) => each < month);
  const newest = earlier.sort().pop() ?? month;
  if (monthNumber(month) - monthNumber(newest) > 1) return book;
  const oldest = monthAt(Math.max(0, monthNumber(month) - keptMonths));
  // The sums of a year need all of its months.
  const from = `${oldest.slice(0, 4)}-01`;
  const lastMonth = monthAt(Math.max(0, monthNumber(month) - 1));
  return {
    ...book,
    rows: book.rows.filter((row) => row.month >= from),
    days: Object.fromEntries(
      Object.entries(book.days).filter(([day]) => monthOf(day) >= lastMonth),
    ),
  };
}
