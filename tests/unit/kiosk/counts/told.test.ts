import { expect, test } from 'vitest';
import { holding } from '../../../../kiosk/counts/told.ts';

const answer = { name: 'Máy số 1', closed: true, note: 'Quầy họp tới 10 giờ', volume: 30 };
const at = '2026-12-01T01:00:00.000Z'; // eight o'clock in Việt Nam

test('a closed desk and its note hold for the day, without a network too', () => {
  const now = (instant: string) => holding({ answer, at }, new Date(instant));
  expect(now('2026-12-01T16:59:00.000Z')).toEqual(answer);
  expect(now('2026-12-01T17:00:00.000Z')).toEqual({
    name: 'Máy số 1',
    closed: false,
    volume: 30,
  });
});

test('a key is shown until its time', () => {
  const showKey = '2026-12-01T01:10:00.000Z';
  const now = (instant: string) =>
    holding({ answer: { ...answer, showKey }, at }, new Date(instant)).showKey;
  expect(now('2026-12-01T01:09:59.000Z')).toBe(showKey);
  expect(now('2026-12-01T01:10:00.000Z')).toBeUndefined();
});
