import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comingOf,
  isWhollyCalledOff,
  meetingChangesAt,
  type MeetingTimes,
} from '../../../../content/meetings/coming.ts';

const weekly: MeetingTimes = {
  day: '2026-12-05',
  opens: '06:30',
  closes: '08:00',
  repeats: 'weekly',
  daysOff: [{ day: '2026-12-12', reason: 'Cả ấp đi hội' }],
};
const once: MeetingTimes = { ...weekly, repeats: 'once', daysOff: [] };
const told = (meeting: MeetingTimes, asOf: string, most = 3) =>
  comingOf(meeting, asOf, most).map(({ day, off }) => (off ? `${day} ${off}` : day));

describe('what is still to come', () => {
  it('begins with the next, days off among them with their reason', () => {
    expect(told(weekly, '2026-12-01T03:00:00Z')).toEqual([
      '2026-12-05',
      '2026-12-12 Cả ấp đi hội',
      '2026-12-19',
    ]);
  });

  it('goes at the hour at which it is over, not at midnight and not when it begins', () => {
    expect(told(once, '2026-12-05T07:59:59+07:00')).toEqual(['2026-12-05']);
    expect(told(once, '2026-12-05T08:00:00+07:00')).toEqual([]);
    expect(told(weekly, '2026-12-05T01:00:00Z', 1)).toEqual(['2026-12-12 Cả ấp đi hội']);
  });

  it('is the morning in Vietnam, though it is the day before in London', () => {
    expect(told(once, '2026-12-04T23:00:00Z')).toEqual(['2026-12-05']);
  });

  it('tells a meeting that was called off until it would have been over', () => {
    const off = { ...once, calledOff: { reason: 'Trời bão' } };
    expect(told(off, '2026-12-05T00:30:00Z')).toEqual(['2026-12-05 Trời bão']);
    expect(told(off, '2026-12-05T01:00:00Z')).toEqual([]);
    expect(isWhollyCalledOff(off)).toBe(true);
  });

  it('tells of a row that ends the first that is not held, then nothing', () => {
    const off = { ...weekly, calledOff: { reason: 'Hết mùa học', from: '2026-12-15' } };
    expect(told(off, '2026-12-01T00:00:00Z', 9)).toEqual([
      '2026-12-05',
      '2026-12-12 Cả ấp đi hội',
      '2026-12-19 Hết mùa học',
    ]);
    expect(told(off, '2026-12-19T12:00:00Z')).toEqual([]);
    expect(isWhollyCalledOff(off)).toBe(false);
    expect(isWhollyCalledOff({ ...off, calledOff: { reason: 'Bão', from: '2026-12-01' } })).toBe(
      true,
    );
  });

  it('of one that is held once is nothing but off, whatever day it is off from', () => {
    const off = { ...once, calledOff: { reason: 'Trời bão', from: '2026-12-06' } };
    expect(told(off, '2026-12-01T00:00:00Z')).toEqual(['2026-12-05 Trời bão']);
    expect(isWhollyCalledOff(off)).toBe(true);
  });
});

it('pages change when the next is over, each time, until none is left', () => {
  const ends = fc
    .integer({ min: 0, max: 400 })
    .map((days) =>
      new Date(Date.parse('2026-12-05') + days * 86_400_000).toISOString().slice(0, 10),
    );
  fc.assert(
    fc.property(ends, fc.constantFrom('weekly' as const, 'monthly' as const), (until, repeats) => {
      const meeting = { ...weekly, repeats, until };
      let asOf = '2026-12-01T00:00:00Z';
      const before = comingOf(meeting, asOf, 100);
      let rounds = 0;
      for (;;) {
        const change = meetingChangesAt(meeting, asOf);
        if (change === undefined) break;
        expect(Date.parse(change)).toBeGreaterThan(Date.parse(asOf));
        expect(comingOf(meeting, change, 100)).toEqual(before.slice((rounds += 1)));
        asOf = change;
      }
      expect(rounds).toBe(before.length);
    }),
  );
});
