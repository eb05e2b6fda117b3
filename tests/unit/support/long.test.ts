import { expect, it } from 'vitest';
import { turnAt } from '../../support/long.ts';

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
