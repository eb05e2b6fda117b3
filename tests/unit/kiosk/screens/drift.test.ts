import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driftAt, farthest } from '../../../../kiosk/screens/drift.ts';

const minute = 60_000;
const anyMinute = fc.integer({ min: 0, max: 100_000_000 }).map((count) => count * minute);

test('what stands at rest stays near its place, and never two minutes at the same', () => {
  fc.assert(
    fc.property(anyMinute, (time) => {
      const [now, next] = [driftAt(new Date(time)), driftAt(new Date(time + minute))];
      expect(Math.abs(now.across)).toBeLessThanOrEqual(farthest.across);
      expect(Math.abs(now.down)).toBeLessThanOrEqual(farthest.down);
      expect(next).not.toEqual(now);
    }),
  );
});

test('within a minute nothing moves', () => {
  fc.assert(
    fc.property(anyMinute, fc.integer({ min: 0, max: minute - 1 }), (time, later) => {
      expect(driftAt(new Date(time + later))).toEqual(driftAt(new Date(time)));
    }),
  );
});

test('over a day it lights no side longer than the other', () => {
  const places = Array.from({ length: 17 * 13 }, (_, at) => driftAt(new Date(at * minute)));
  const sum = (of: 'across' | 'down') => places.reduce((all, place) => all + place[of], 0);
  expect(sum('across')).toBeCloseTo(0);
  expect(sum('down')).toBeCloseTo(0);
});
