import { describe, expect, test } from 'vitest';
import { openState, openingText } from '../../../content/opening.ts';

const morning = { from: 1, to: 5, opens: '07:00', closes: '11:00' };
const afternoon = { from: 1, to: 5, opens: '13:00', closes: '17:00' };
const opening = [morning, afternoon];
const hours = { opening, closedDays: [] };

/** A moment in the week of Monday 23 November 2026, in Vietnam. */
function at(weekday: number, time: string): Date {
  return new Date(`2026-11-${22 + weekday}T${time}:00+07:00`);
}

test('hours are said as people say them', () => {
  expect(openingText([...opening, { from: 6, to: 6, opens: '07:30', closes: '11:00' }])).toBe(
    'Thứ hai đến thứ sáu: 7 giờ đến 11 giờ, 13 giờ đến 17 giờ; Thứ bảy: 7 giờ 30 đến 11 giờ',
  );
});

describe('a desk', () => {
  test('is open until the end of the morning', () => {
    expect(openState(hours, at(2, '07:00'))).toEqual({ open: true, until: at(2, '11:00') });
  });

  test.each([
    ['over lunch', at(2, '11:00'), at(2, '13:00')],
    ['at night', at(2, '17:00'), at(3, '07:00')],
    ['at the weekend', at(5, '18:00'), at(8, '07:00')],
  ])('is closed %s and says when it opens next', (_, now, next) => {
    expect(openState(hours, now)).toEqual({ open: false, next });
  });

  test('is closed on a holiday, says which, and opens after it', () => {
    const closedDays = [{ name: 'lễ', from: '2026-11-24', to: '2026-11-25' }];
    const holiday = { opening, closedDays };
    expect(openState(holiday, at(1, '16:00'))).toEqual({ open: true, until: at(1, '17:00') });
    expect(openState(holiday, at(1, '18:00'))).toEqual({ open: false, next: at(4, '07:00') });
    for (const now of [at(2, '00:00'), at(3, '23:59')])
      expect(openState(holiday, now)).toEqual({
        open: false,
        next: at(4, '07:00'),
        holiday: 'lễ',
      });
  });

  test('finds its next day after the longest of holidays', () => {
    const closedDays = [{ name: 'Tết', from: '2026-11-23', to: '2026-12-04' }];
    expect(openState({ opening, closedDays }, at(1, '08:00'))).toMatchObject({
      next: new Date('2026-12-07T07:00:00+07:00'),
    });
  });

  test('without hours is neither open nor closed', () => {
    expect(openState({ opening: [], closedDays: [] }, at(2, '08:00'))).toBeUndefined();
  });
});
