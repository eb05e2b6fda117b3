import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counters, countOf, subjects, type Counts } from '../../../tally/counters.ts';
import { fewestTold, told, toldTotal } from '../../../tally/small-numbers.ts';

const counts: fc.Arbitrary<Counts> = fc.array(fc.integer({ min: 0, max: 12 }), {
  minLength: counters.length,
  maxLength: counters.length,
});
const at = (name: (typeof counters)[number]) => counters.indexOf(name);
const subjectColumns = subjects.map(at);
const ofSubjects = (all: Counts) => subjects.reduce((sum, name) => sum + countOf(all, name), 0);

test('a subject of few people is counted under “other”', () => {
  const some = counters.map((name) => (name === 'vneid' ? 4 : name === 'other' ? 3 : 20));
  expect(told(some)[at('vneid')]).toBeNull();
  expect(told(some)[at('other')]).toBe(7);
  expect(told(some)[at('scams')]).toBe(20);
});

test('no number of a subject below five is told, and none of another sum is kept back', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const row = told(all);
      const shown = subjectColumns.flatMap((column) => row[column] ?? []);
      expect(shown.filter((value) => value < fewestTold)).toEqual([]);
      for (const name of ['first', 'again', 'people', 'handed', 'days'] as const)
        expect(row[at(name)]).toBe(countOf(all, name));
      // Nobody is lost but where even “other” is too few.
      const sum = shown.reduce((whole, value) => whole + value, 0);
      expect(ofSubjects(all) - sum).toBeLessThan(row[at('other')] === null ? fewestTold : 1);
    }),
  );
});

test('nought looks as few do', () => {
  const none = counters.map(() => 0);
  const few = counters.map((name) => (name === 'vneid' ? 4 : 0));
  expect(told(few)).toEqual(told(none));
});

test('a total gives nothing back: it is made of what rows show', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (all) => {
      const rows = all.map(told);
      const total = toldTotal(rows);
      for (const column of subjectColumns) {
        const shown = rows.flatMap((row) => row[column] ?? []);
        const sum = shown.reduce((whole, value) => whole + value, 0);
        expect(total[column]).toBe(shown.length > 0 ? sum : null);
      }
    }),
  );
});
