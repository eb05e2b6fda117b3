import { describe, expect, test } from 'vitest';
import { silentSince } from '../../../../../cms/desks/machines/silence.ts';

const morning = { from: 1, to: 5, opens: '07:00', closes: '11:00' };
const afternoon = { from: 1, to: 5, opens: '13:00', closes: '17:00' };
const hours = { opening: [morning, afternoon], closedDays: [] };

/** A moment in the week of Monday 23 November 2026, in Vietnam. */
function at(weekday: number, time: string): Date {
  return new Date(`2026-11-${22 + weekday}T${time}:00+07:00`);
}

describe('a machine is silent', () => {
  test.each([
    ['not before 15 minutes', at(1, '08:00'), at(1, '08:14'), false],
    ['after 15 minutes of opening hours', at(1, '08:00'), at(1, '08:15'), true],
    ['not over lunch', at(1, '10:58'), at(1, '13:10'), false],
    ['15 minutes after lunch', at(1, '10:58'), at(1, '13:15'), true],
    ['not at night', at(1, '16:55'), at(2, '06:59'), false],
    ['not while it is being switched on', at(1, '16:55'), at(2, '07:14'), false],
    ['15 minutes after opening', at(1, '16:55'), at(2, '07:15'), true],
    ['still in the evening, until it is heard', at(1, '16:30'), at(1, '22:00'), true],
    ['not at the weekend', at(5, '16:55'), at(7, '20:00'), false],
    ['on Monday after the weekend', at(5, '16:55'), at(8, '07:15'), true],
    ['after months', new Date('2026-01-05T08:00:00+07:00'), at(1, '12:00'), true],
  ])('%s', (_, heardAt, now, silent) => {
    expect(silentSince(hours, heardAt, now)).toEqual(silent ? heardAt : undefined);
  });

  test('not while all desks have a holiday', () => {
    const closedDays = [{ name: 'lễ', from: '2026-11-24', to: '2026-11-25' }];
    const holiday = { ...hours, closedDays };
    expect(silentSince(holiday, at(1, '16:55'), at(3, '17:00'))).toBeUndefined();
    expect(silentSince(holiday, at(1, '16:55'), at(4, '07:15'))).toBeDefined();
  });

  test('never, where no hours are known', () => {
    expect(
      silentSince({ opening: [], closedDays: [] }, at(1, '08:00'), at(5, '08:00')),
    ).toBeUndefined();
  });

  test('on days that run over the end of the week', () => {
    const opening = [{ from: 6, to: 1, opens: '08:00', closes: '10:00' }];
    const weekend = { opening, closedDays: [] };
    expect(silentSince(weekend, at(5, '08:00'), at(7, '09:00'))).toBeDefined();
    expect(silentSince(weekend, at(2, '08:00'), at(5, '20:00'))).toBeUndefined();
  });
});
