import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  instantOf,
  onVietnamsClock,
} from '../../../../../../cms/base/screens/instant-field/wall-clock.ts';

const zones = [
  'Asia/Ho_Chi_Minh',
  'America/Los_Angeles',
  'UTC',
  'Pacific/Auckland',
  'Asia/Kolkata',
];
const own = process.env.TZ;

afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

describe.each(zones)('on a device in %s', (zone) => {
  it('shows the time in Vietnam', () => {
    process.env.TZ = zone;
    const shown = onVietnamsClock('2026-11-26T17:30:00.000Z');
    expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([27, 0, 30]);
  });

  it('keeps a day on that day in Vietnam, at whatever hour it was picked', () => {
    process.env.TZ = zone;
    expect(instantOf(new Date(2026, 10, 27, 1), true)).toBe('2026-11-27T12:00:00.000Z');
    expect(instantOf(new Date(2026, 10, 27, 23), true)).toBe('2026-11-27T12:00:00.000Z');
  });
});

it('keeps a time that was shown and picked again', () => {
  process.env.TZ = 'UTC';
  const minutes = fc.integer({ min: 0, max: 60_000_000 }).map((minute) => minute * 60_000);
  fc.assert(
    fc.property(minutes, (moment) => {
      const instant = new Date(moment).toISOString();
      expect(instantOf(onVietnamsClock(instant), false)).toBe(instant);
    }),
  );
});
