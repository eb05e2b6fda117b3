import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOfInstant,
  formatDay,
  formatExactInstant,
  formatInstant,
  monthFrom,
} from '../../../../content/text/date.ts';

describe('dates for reading', () => {
  it('writes a day as dd/MM/yyyy', () => {
    expect(formatDay('2026-01-06')).toBe('06/01/2026');
  });

  it('shows a moment by the clocks in Vietnam', () => {
    expect(formatInstant('2026-11-20T01:05:00Z')).toBe('08:05 ngày 20/11/2026');
    expect(formatInstant('2026-12-31T17:00:00.000Z')).toBe('00:00 ngày 01/01/2027');
  });

  it('writes a moment to the second where that is asked for', () => {
    expect(formatExactInstant('2026-11-20T01:05:09Z')).toBe('08:05:09 ngày 20/11/2026');
  });

  it.each([
    ['12/2026', '2026-12'],
    [' 1 / 2027 ', '2027-01'],
    ['01/2027', '2027-01'],
    ['13/2026', undefined],
    ['0/2026', undefined],
    ['12/26', undefined],
    ['2026-12', undefined],
    ['', undefined],
  ])('reads “%s” as the month %s', (typed, month) => {
    expect(monthFrom(typed)).toBe(month);
  });

  it('knows which day it is in Vietnam', () => {
    expect(dayOfInstant('2026-11-20T16:59:59Z')).toBe('2026-11-20');
    expect(dayOfInstant(new Date('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
  });

  it('agrees with the zone of Vietnam as the system knows it, whenever', () => {
    const system = new Intl.DateTimeFormat('en-GB', {
      ...{
        timeZone: 'Asia/Ho_Chi_Minh',
        hourCycle: 'h23',
        dateStyle: 'short',
        timeStyle: 'medium',
      },
    });
    const moment = fc.date({
      min: new Date('1976-01-01'),
      max: new Date('9999-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (at) => {
        const [day, time] = system.format(at).split(', ');
        expect(formatExactInstant(at)).toBe(`${time} ngày ${day}`);
        expect(formatDay(dayOfInstant(at))).toBe(day);
      }),
    );
  });
});
