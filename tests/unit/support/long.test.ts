import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyNth, turnAt } from '../../support/long.ts';

it.each([1, 2, 3, 4, 5, 6, 7])(
  '%i choices have each their turn among as many neighbours',
  (choices) => {
    const all = Array.from({ length: choices }, (_, choice) => choice);
    for (let block = 0; block < 3; block += 1) {
      const turns = all.map((at) => turnAt(block * choices + at, choices));
      expect(turns.toSorted((one, other) => one - other)).toEqual(all);
      expect(turns[0]).toBe(block % choices);
    }
  },
);

it('takes every case of a table once in as many turns, and in each turn at least one', () => {
  const sizes = { size: fc.integer({ min: 1, max: 40 }), every: fc.integer({ min: 1, max: 9 }) };
  fc.assert(
    fc.property(fc.record({ ...sizes, from: fc.nat(50) }), ({ size, every, from }) => {
      const all = Array.from({ length: size }, (_, at) => at);
      const turns = all.slice(0, every).map((_, turn) => everyNth(all, every, from + turn));
      expect(turns.map(({ length }) => length)).not.toContain(0);
      expect(turns.flat().toSorted((one, other) => one - other)).toEqual(all);
    }),
  );
});
