import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBefore, retentions } from '../../../../../cms/publishing/globals/retentions.ts';

const instant = (day: string) => new Date(`${day}T05:00:00Z`);

describe('months back', () => {
  it.each([
    ['2026-11-26', 3, '2026-08-26'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2026-01-15', 12, '2025-01-15'],
  ])('%s, %i', (day, months, expected) => {
    expect(monthsBefore(months, instant(day))).toEqual(instant(expected));
  });

  it('never takes less time than it says: nothing goes early', () => {
    const moments = fc.date({
      min: instant('2024-01-01'),
      max: instant('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 120 }), (now, months) => {
        const days = (now.getTime() - monthsBefore(months, now).getTime()) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(months * 30.4 - 3);
        expect(days).toBeLessThanOrEqual(months * 30.5 + 3);
      }),
    );
  });
});

it('each has a usual time within its limits', () => {
  const all = Object.values(retentions);
  expect(all.length).toBeGreaterThan(3);
  for (const { shortest, usual, longest } of all) {
    expect(usual).toBeGreaterThanOrEqual(shortest);
    expect(usual).toBeLessThanOrEqual(longest);
  }
});
