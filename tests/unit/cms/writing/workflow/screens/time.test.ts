import { expect, test } from 'vitest';
import { inVietnam, nextHour } from '../../../../../../cms/writing/workflow/screens/time.ts';

test.each([
  ['2026-11-25T23:10:00Z', '2026-11-26T07:00'],
  ['2026-11-25T17:00:00Z', '2026-11-26T01:00'],
  ['2026-12-31T16:59:59Z', '2027-01-01T00:00'],
])('at %s the next full hour of Vietnam is %s', (now, hour) => {
  expect(nextHour(Date.parse(now))).toBe(hour);
});

test('what is typed is a time of Vietnam, wherever the browser stands', () => {
  expect(new Date(inVietnam('2026-11-26T08:30')).toISOString()).toBe('2026-11-26T01:30:00.000Z');
});
