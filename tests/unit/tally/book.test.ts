import { describe, expect, test } from 'vitest';
import {
  corrected,
  movedBack,
  newBook,
  ownCounts,
  renumbered,
  undone,
  visited,
  type Book,
} from '../../../tally/book.ts';
import { countOf } from '../../../tally/counters.ts';
import { sumsOf } from '../../../tally/rows.ts';
import { day, month, own, phone, refusal } from './phone.ts';

/** Takes the visit back that was counted last. */
const back = (book: Book, on = day) => undone(book, on, book.last?.version ?? 0);

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
    const after = back(visited(before, { met: 'again', people: 4, subject: 'scams' }, day));
    expect(ownCounts(after, month)).toEqual(ownCounts(before, month));
    expect(after.days).toEqual(before.days);
    expect(after.rows[0]?.version).toBe((before.rows[0]?.version ?? 0) + 2);
    expect(() => back(after)).toThrow(refusal('taken-back'));
  });

  test('is taken back on its day only, and not in place of a later one', () => {
    const book = phone('AAAAA', 1, 1);
    expect(() => back(book, '2026-12-01')).toThrow(refusal('taken-back'));
    const later = visited(book, { met: 'again', people: 0 }, day);
    expect(() => undone(later, day, book.last?.version ?? 0)).toThrow(refusal('taken-back'));
    expect(ownCounts(back(later), month)).toEqual(ownCounts(book, month));
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
  expect(() => back(corrected(book, 'vneid', -1, day))).toThrow(refusal('taken-back'));
});

test.each([0, 13, 36, Number.NaN])('no phone goes by the number %d', (no) => {
  expect(() => renumbered(newBook('AAAAA'), no, day)).toThrow(RangeError);
});

test('a phone goes by its new number in all months, which other phones take', () => {
  const counted = visited(phone('AAAAA', 1, 3), { met: 'first', people: 0 }, '2026-12-01');
  const { rows } = renumbered(counted, 7, '2026-12-01');
  expect(rows.map((row) => [row.month, row.no])).toEqual([
    ['2026-11', 7],
    ['2026-12', 7],
  ]);
  const versions = (book: Book) => book.rows.map(({ version }) => version);
  expect(versions({ ...counted, rows })).toEqual(versions(counted).map((each) => each + 1));
  expect(rows.map(({ counts }) => counts)).toEqual(counted.rows.map(({ counts }) => counts));
});

describe('what was counted while the clock stood ahead', () => {
  test('moves to the day that is right, and counting goes on', () => {
    const ahead = visited(phone('AAAAA', 1, 2), { met: 'again', people: 1 }, '2027-02-03');
    expect(() => visited(ahead, { met: 'first', people: 0 }, day)).toThrow(refusal('clock'));
    const right = movedBack(ahead, day);
    expect(right.rows.map((row) => row.month)).toEqual([month]);
    expect([own(right, 'first'), own(right, 'again'), own(right, 'people')]).toEqual([2, 1, 5]);
    expect(right.days).toEqual({ [day]: { houses: 3, people: 5 } });
    expect(own(visited(right, { met: 'first', people: 0 }, day), 'first')).toBe(3);
  });
});

test('the years of the last twelve months are kept, and days of this month and the last', () => {
  const days = ['2024-12-05', '2025-01-05', '2026-09-05', '2026-10-05', '2026-11-05'];
  let book = newBook('AAAAA');
  for (const each of days) book = visited(book, { met: 'first', people: 0 }, each);
  expect(book.rows.map((row) => row.month)).toEqual(['2025-01', '2026-09', '2026-10', '2026-11']);
  expect(Object.keys(book.days)).toEqual(['2026-10-05', '2026-11-05']);
});
