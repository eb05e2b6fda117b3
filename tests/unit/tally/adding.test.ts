import { describe, expect, test } from 'vitest';
import { newBook, visited, type Book } from '../../../tally/book.ts';
import { encode, teamMark } from '../../../tally/code.ts';
import { countOf } from '../../../tally/counters.ts';
import { rowsOf, sumsOf } from '../../../tally/rows.ts';
import { withCode } from '../../../tally/adding.ts';
import { day, month, own, phone, refusal } from './phone.ts';

const team = teamMark('/xa-phuong/xa-dat-mui/ap-rach-tau/');
const codeOf = (book: Book, of = team) => encode(rowsOf(book.rows, month), month, of);

describe('the code of another phone', () => {
  const mine = phone('AAAAA', 1, 5);
  const other = phone('BBBBB', 2, 7);

  test('adds what is new, once', () => {
    const once = withCode(mine, codeOf(other), day, team);
    expect(once.news).toEqual([{ phone: 'BBBBB', no: 2, what: 'new' }]);
    expect(countOf(sumsOf(once.book.rows, month), 'first')).toBe(12);
    const twice = withCode(once.book, codeOf(other), day, team);
    expect(twice.book).toEqual(once.book);
    expect(twice.news.map(({ what }) => what)).toEqual(['same']);
    const more = visited(other, { met: 'first', people: 0 }, day);
    expect(withCode(twice.book, codeOf(more), day, team).news.map(({ what }) => what)).toEqual([
      'more',
    ]);
  });

  test('carries what that phone has of a third, and an old copy of this one does no harm', () => {
    const third = phone('CCCCC', 3, 11);
    const both = withCode(other, codeOf(third), day, team).book;
    const three = withCode(both, codeOf(mine), day, team).book;
    const later = visited(mine, { met: 'first', people: 0 }, day);
    const { book } = withCode(later, codeOf(three), day, team);
    expect(countOf(sumsOf(book.rows, month), 'first')).toBe(24);
  });

  test('changes nothing of this one, whatever version it claims', () => {
    const [row] = mine.rows;
    const claimed = { ...other, rows: [...other.rows, { ...row!, version: 40_000 }] };
    const { book, news } = withCode(mine, codeOf(claimed), day, team);
    expect(own(book, 'first')).toBe(5);
    expect(book.rows.find(({ phone: id }) => id === 'AAAAA')).toEqual(row);
    expect(news).toHaveLength(1);
  });

  test('of a month that has not come, or is forgotten, changes nothing', () => {
    expect(() => withCode(newBook('AAAAA'), codeOf(other), '2026-10-31', team)).toThrow(
      refusal('ahead'),
    );
    expect(() => withCode(newBook('AAAAA'), codeOf(other), '2027-12-01', team)).toThrow(
      refusal('old'),
    );
    expect(withCode(newBook('AAAAA'), codeOf(other), '2026-12-02', team).month).toBe(month);
  });

  test('of another hamlet is not added; where one does not know its hamlet it is', () => {
    const foreign = codeOf(other, teamMark('/xa-phuong/xa-dat-mui/ap-mui/'));
    expect(() => withCode(mine, foreign, day, team)).toThrow(refusal('other-team'));
    const unknown = teamMark(undefined);
    expect(withCode(mine, foreign, day, unknown).news).toHaveLength(1);
    expect(withCode(mine, codeOf(other, unknown), day, team).news).toHaveLength(1);
  });

  test('that would make thirteen phones is not added', () => {
    let book = mine;
    const phones = [...'BCDEFGHIJKLM'].map((letter, at) =>
      phone(letter.repeat(5), (at % 12) + 1, 1),
    );
    for (const each of phones.slice(0, 11)) book = withCode(book, codeOf(each), day, team).book;
    expect(rowsOf(book.rows, month)).toHaveLength(12);
    const last = phones.at(-1) ?? mine;
    expect(() => withCode(book, codeOf(last), day, team)).toThrow(refusal('crowded'));
    // This phone has its place before it has counted anything.
    const unused = {
      ...newBook('ZZZZZ'),
      rows: book.rows.filter(({ phone: id }) => id !== 'AAAAA'),
    };
    expect(() => withCode(unused, codeOf(last), day, team)).toThrow(refusal('crowded'));
  });
});
