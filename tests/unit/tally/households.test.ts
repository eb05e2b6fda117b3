import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metPart } from '../../../tally/households.ts';

test('what was met is a part of all, and says when more were counted than there are', () => {
  expect(metPart(30, 120)).toEqual({ met: 30, percent: 25, isTwice: false });
  const many = fc.nat(9999);
  fc.assert(
    fc.property(many, fc.integer({ min: 1, max: 9999 }), (counted, households) => {
      const { met, percent, isTwice } = metPart(counted, households);
      expect(met).toBeLessThanOrEqual(households);
      expect(percent).toBeLessThanOrEqual(100);
      expect(isTwice).toBe(met < counted);
      expect(metPart(counted + 1, households).percent).toBeGreaterThanOrEqual(percent);
    }),
  );
});
