import { describe, expect, test } from 'vitest';
import {
  corrected,
  newBook,
  ownCounts,
  renumbered,
  taken,
  undone,
  visited,
  type Book,
} from '../../../tally/book.ts';
import { encode, teamMark } from '../../../tally/code.ts';
import { countOf, type Counter } from '../../../tally/counters.ts';
import { rowsOf, sumsOf } from '../../../tally/rows.ts';

const month = '2026-11';
const day = '2026-11-30';
const team = teamMark('/xa-phuong/xa-dat-mui/ap-rach-tau/');
const own = (book: Book, name: Counter) => countOf(ownCounts(book, month), name);
const codeOf = (book: Book, of = team) => encode(rowsOf(book.rows, month), month, of);
const refusal = (reason: string) => expect.objectContaining({ reason }) as Error;

/** A phone that met so many households. */
function phone(id: string, no: number, houses: number): Book {
  let book = renumbered(newBook(id), no, day);
  for (let at = 0; at < houses; at++)
    book = visited(book, { met: 'first', people: 2, subject: 'vneid' }, day);
  return book;
}

describe('a visit', () => {
  test('counts the household, the people, the subject, and the day once', () => {
    let book = visited(newBook('AAAAA'), { met: 'first', people: 2, subject: 'health' }, day);
    book = visited(book, { met: 'again', people: 0 }, day);
    expect(
      (['first', 'again', 'people', 'health', 'days'] as const).map((name) => own(book, name)),
    ).toEqual([1, 1, 2, 2, 1]);
    expect(book.days[day]).toEqual({ houses: 2, people: 2 });
  });

  test('is taken back as a whole, with a version of its own', () => {
    const before = phone('AAAAA', 1, 3);
    const after = undone(visited(before, { met: 'again', people: 4, subject: 'scams' }, day), day);
    expect(ownCounts(after, month)).toEqual(ownCounts(before, month));
    expect(after.days).toEqual(before.days);
    expect(after.rows[0]?.version).toBe((before.rows[0]?.version ?? 0) + 2);
    expect(undone(after, day)).toBe(after);
  });

  test('is taken back on its day only', () => {
    const book = phone('AAAAA', 1, 1);
    expect(undone(book, '2026-12-01')).toBe(book);
  });

  test('of the first day of a month begins a new row, and the old one stays', () => {
    const book = visited(
      phone('AAAAA', 1, 3),
      { met: 'first', people: 1, subject: 'vneid' },
      '2026-12-01',
    );
    expect(countOf(sumsOf(book.rows, '2026-12'), 'first')).toBe(1);
    expect(own(book, 'first')).toBe(3);
  });

  test('under a clock that stands before what was counted changes nothing', () => {
    const book = phone('AAAAA', 1, 1);
    for (const earlier of ['2026-11-29', '2026-10-31', '2025-12-31'])
      expect(() => visited(book, { met: 'first', people: 0 }, earlier)).toThrow(refusal('clock'));
  });

  test('under a clock from before there was anything to count changes nothing', () => {
    expect(() => visited(newBook('AAAAA'), { met: 'first', people: 0 }, '2019-01-01')).toThrow(
      refusal('clock'),
    );
  });

  test('under a clock that leapt forgets nothing', () => {
    const leapt = visited(phone('AAAAA', 1, 3), { met: 'first', people: 0 }, '2028-02-01');
    expect(own(leapt, 'first')).toBe(3);
  });

  test('beyond what one member can do changes nothing', () => {
    let book = newBook('AAAAA');
    for (let at = 0; at < 40; at++)
      book = visited(book, { met: 'first', people: 60, subject: 'paying' }, day);
    expect(() => visited(book, { met: 'first', people: 1, subject: 'paying' }, day)).toThrow(
      refusal('too-much'),
    );
  });
});

test('a number is set right, never below zero', () => {
  const book = phone('AAAAA', 1, 2);
  expect(own(corrected(book, 'vneid', -1, day), 'vneid')).toBe(3);
  expect(own(corrected(book, 'selling', -1, day), 'selling')).toBe(0);
  expect(undone(corrected(book, 'vneid', -1, day), day).last).toBeNull();
});

test.each([0, 13, 36, Number.NaN])('no phone goes by the number %d', (no) => {
  expect(() => renumbered(newBook('AAAAA'), no, day)).toThrow(RangeError);
});

test('a year of months is kept, and days of this month and the last', () => {
  const days = ['2025-10-05', '2025-11-05', '2026-09-05', '2026-10-05', '2026-11-05'];
  let book = newBook('AAAAA');
  for (const each of days) book = visited(book, { met: 'first', people: 0 }, each);
  expect(book.rows.map((row) => row.month)).toEqual(['2025-11', '2026-09', '2026-10', '2026-11']);
  expect(Object.keys(book.days)).toEqual(['2026-10-05', '2026-11-05']);
});

describe('the code of another phone', () => {
  const mine = phone('AAAAA', 1, 5);
  const other = phone('BBBBB', 2, 7);

  test('adds what is new, once', () => {
    const once = taken(mine, codeOf(other), day, team);
    expect(once.news).toEqual([{ phone: 'BBBBB', no: 2, what: 'new' }]);
    expect(countOf(sumsOf(once.book.rows, month), 'first')).toBe(12);
    const twice = taken(once.book, codeOf(other), day, team);
    expect(twice.book).toEqual(once.book);
    expect(twice.news.map(({ what }) => what)).toEqual(['same']);
    const more = visited(other, { met: 'first', people: 0 }, day);
    expect(taken(twice.book, codeOf(more), day, team).news.map(({ what }) => what)).toEqual([
      'more',
    ]);
  });

  test('carries what that phone has of a third, and an old copy of this one does no harm', () => {
    const third = phone('CCCCC', 3, 11);
    const both = taken(other, codeOf(third), day, team).book;
    const three = taken(both, codeOf(mine), day, team).book;
    const later = visited(mine, { met: 'first', people: 0 }, day);
    const { book } = taken(later, codeOf(three), day, team);
    expect(countOf(sumsOf(book.rows, month), 'first')).toBe(24);
  });

  test('changes nothing of this one, whatever version it claims', () => {
    const [row] = mine.rows;
    const claimed = { ...other, rows: [...other.rows, { ...row!, version: 40_000 }] };
    const { book, news } = taken(mine, codeOf(claimed), day, team);
    expect(own(book, 'first')).toBe(5);
    expect(book.rows.find(({ phone: id }) => id === 'AAAAA')).toEqual(row);
    expect(news).toHaveLength(1);
  });

  test('of a month that has not come, or is forgotten, changes nothing', () => {
    expect(() => taken(newBook('AAAAA'), codeOf(other), '2026-10-31', team)).toThrow(
      refusal('ahead'),
    );
    expect(() => taken(newBook('AAAAA'), codeOf(other), '2027-12-01', team)).toThrow(
      refusal('old'),
    );
    expect(taken(newBook('AAAAA'), codeOf(other), '2026-12-02', team).month).toBe(month);
  });

  test('of another hamlet is not added; where one does not know its hamlet it is', () => {
    const foreign = codeOf(other, teamMark('/xa-phuong/xa-dat-mui/ap-mui/'));
    expect(() => taken(mine, foreign, day, team)).toThrow(refusal('other-team'));
    const unknown = teamMark(undefined);
    expect(taken(mine, foreign, day, unknown).news).toHaveLength(1);
    expect(taken(mine, codeOf(other, unknown), day, team).news).toHaveLength(1);
  });

  test('that would make thirteen phones is not added', () => {
    let book = mine;
    const phones = [...'BCDEFGHIJKLM'].map((letter, at) =>
      phone(letter.repeat(5), (at % 12) + 1, 1),
    );
    for (const each of phones.slice(0, 11)) book = taken(book, codeOf(each), day, team).book;
    expect(rowsOf(book.rows, month)).toHaveLength(12);
    const last = phones.at(-1) ?? mine;
    expect(() => taken(book, codeOf(last), day, team)).toThrow(refusal('crowded'));
    // This phone has its place before it has counted anything.
    const unused = {
      ...newBook('ZZZZZ'),
      rows: book.rows.filter(({ phone: id }) => id !== 'AAAAA'),
    };
    expect(() => taken(unused, codeOf(last), day, team)).toThrow(refusal('crowded'));
  });
});
