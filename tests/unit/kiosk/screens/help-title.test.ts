import { expect, test } from 'vitest';
import { openState } from '../../../../content/opening.ts';
import { helpTitle } from '../../../../kiosk/screens/help-title.ts';

const sundayEvening = new Date('2026-11-29T22:00:00+07:00');
const mondayMorning = new Date('2026-11-30T09:00:00+07:00');
const weekdays = [{ from: 1, to: 5, opens: '07:00', closes: '17:00' }];
const title = (opening: typeof weekdays, now: Date) =>
  helpTitle(openState({ opening, closedDays: [] }, now));

test('help at once is promised only while the desk is open', () => {
  expect(title(weekdays, mondayMorning)).toBe('Có người giúp bà con ngay');
  expect(title(weekdays, sundayEvening)).toBe('Quầy đang nghỉ');
  expect(title([], sundayEvening)).toBe('Gọi người ở quầy');
});
