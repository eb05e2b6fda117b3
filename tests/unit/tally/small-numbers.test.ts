import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counters } from '../../../content/counters.ts';
import { countOf, subjects, type Counts } from '../../../tally/counters.ts';
import { fewestTold, told, toldTotal } from '../../../tally/small-numbers.ts';

const counts: fc.Arbitrary<Counts> = fc.array(fc.integer({ min: 0, max: 12 }), {
  minLength: counters.length,
  maxLength: counters.length,
});
const at = (name: (typeof counters)[number]) => counters.indexOf(name);
const subjectColumns = subjects.map(at);

test('a subject of few people is counted under “other”', () => {
  const some = counters.map((name) => (name === 'vneid' ? 4 : name === 'other' ? 3 : 20));
  expect(told(some)[at('vneid')]).toBeNull();
  expect(told(some)[at('other')]).toBe(7);
  expect(told(some)[at('scams')]).toBe(20);
});

test('no number of a subject below five is told, and nothing but people is lessened', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const row = told(all);
      const shown = subjectColumns.flatMap((column) => row[column] ?? []);
      expect(shown.filter((value) => value < fewestTold)).toEqual([]);
      const names = ['first', 'again', 'handed', 'days'] as const;
      expect(names.map((name) => row[at(name)])).toEqual(names.map((name) => countOf(all, name)));
    }),
  );
});

/** A number of each subject: `other` few, any of the others few or many. */
const subjectNumbers = fc.record(
  Object.fromEntries(
    subjects.map((name) => [
      name,
      name === 'other'
        ? fc.constant(0)
        : fc.oneof(fc.constant(0), fc.integer({ min: fewestTold, max: 40 })),
    ]),
  ),
);
const fewPeople = fc.array(fc.nat(subjects.length - 1), { maxLength: fewestTold - 1 });

test('whatever few people were shown, all that is told is the same, in totals too', () => {
  fc.assert(
    fc.property(
      subjectNumbers,
      fewPeople,
      fewPeople,
      fc.nat(50),
      counts,
      (many, some, others, more, beside) => {
        const small = subjects.filter((name) => many[name] === 0);
        const withFew = (few: number[]): Counts => {
          const shown = { ...many };
          for (const of of few) {
            const name = small[of % small.length] ?? 'other';
            shown[name] = (shown[name] ?? 0) + 1;
          }
          const people = Object.values(shown).reduce((sum, value) => sum + value, more);
          return counters.map((name) => (name === 'people' ? people : (shown[name] ?? 0)));
        };
        const [one, another] = [told(withFew(some)), told(withFew(others))];
        expect(one).toEqual(another);
        expect(toldTotal([one, told(beside)])).toEqual(toldTotal([another, told(beside)]));
      },
    ),
  );
});

test('nought looks as few do', () => {
  const none = counters.map(() => 0);
  const few = counters.map((name) => (name === 'vneid' ? 4 : 0));
  expect(told(few)).toEqual(told(none));
});
