import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingOf, type MeetingTimes } from '../../../../content/meetings/coming.ts';
import { heldOf } from '../../../../content/meetings/held.ts';
import { repeats } from '../../../../content/schema/meeting.ts';

const weekly: MeetingTimes = {
  day: '2026-10-03',
  opens: '06:30',
  closes: '08:00',
  repeats: 'weekly',
  daysOff: [{ day: '2026-11-14', reason: 'Cả ấp đi hội' }],
};

describe('what a schedule had', () => {
  it('is told from a day on, the last first, without what was off', () => {
    expect(heldOf(weekly, '2026-11-01', '2026-11-28T09:00:00+07:00')).toEqual([
      '2026-11-28',
      '2026-11-21',
      '2026-11-07',
    ]);
  });

  it('begins at the hour at which it is over', () => {
    const at = (time: string) => heldOf(weekly, '2026-11-20', `2026-11-21T${time}+07:00`);
    expect(at('07:59:59')).toEqual([]);
    expect(at('08:00:00')).toEqual(['2026-11-21']);
  });

  it('has nothing before its first day, once that is moved on', () => {
    const moved = { ...weekly, day: '2026-11-21' };
    expect(heldOf(moved, '2026-10-01', '2026-11-28T09:00:00+07:00')).toEqual([
      '2026-11-28',
      '2026-11-21',
    ]);
    const once = { ...weekly, repeats: 'once' as const };
    const later = { ...once, day: '2026-12-05' };
    expect(heldOf(once, '2026-10-01', '2026-11-28T09:00:00+07:00')).toEqual(['2026-10-03']);
    expect(heldOf(later, '2026-10-01', '2026-11-28T09:00:00+07:00')).toEqual([]);
  });

  it('ends with the first that is not held any more', () => {
    const off = { ...weekly, calledOff: { reason: 'Hết mùa học', from: '2026-11-20' } };
    expect(heldOf(off, '2026-11-01', '2026-12-31T00:00:00Z')).toEqual(['2026-11-07']);
    const once = { ...weekly, repeats: 'once' as const, calledOff: { reason: 'Trời bão' } };
    expect(heldOf(once, '2026-10-01', '2026-12-31T00:00:00Z')).toEqual([]);
  });
});

it('a day is told once: to come, or held, or off', () => {
  const moment = fc
    .integer({ min: 0, max: 400 * 24 })
    .map((hours) => new Date(Date.parse('2026-10-01') + hours * 3_600_000).toISOString());
  fc.assert(
    fc.property(moment, fc.constantFrom(...repeats), (asOf, how) => {
      const meeting = { ...weekly, repeats: how, until: '2027-12-31' };
      const before = '2026-01-01T00:00:00Z';
      const all = comingOf(meeting, before, 100);
      const coming = comingOf(meeting, asOf, 100).map(({ day }) => day);
      const held = heldOf(meeting, '2026-01-01', asOf);
      const gone = all.filter(({ day }) => !coming.includes(day));
      const kept = gone.filter(({ off }) => off === undefined).map(({ day }) => day);
      expect(held).toEqual(kept.reverse());
    }),
  );
});
