import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptMoments } from '../../../../../cms/keeping/backup/keep.ts';
import { dayOfInstant } from '../../../../../content/text/date.ts';

const day = 86_400_000;
const begin = Date.parse('2026-01-01T20:00:00Z');
const moment = fc
  .integer({ min: 0, max: 3 * 365 * day })
  .map((after) => new Date(begin + after).toISOString());
const moments = fc.uniqueArray(moment, { maxLength: 120 });

describe('which backups are kept', () => {
  it('keeps the newest, and never more than the rule asks for', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 120 }), (all) => {
        const kept = keptMoments(all);
        expect(kept).toContain(all.toSorted().at(-1));
        expect(kept.size).toBeLessThanOrEqual(5 + 7 + 4 + 12);
      }),
    );
  });

  it('keeps the last five, however many were made on one day', () => {
    const hours = [2, 4, 5, 6, 7, 8].map((hour) => `2026-12-07T0${hour}:00:00.000Z`);
    expect([...keptMoments(hours)].toSorted()).toEqual(hours.slice(1));
  });

  it('keeps one of each of the last seven days that have one, the newest', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const byDay = Map.groupBy(all.toSorted().reverse(), dayOfInstant);
        const last = [...byDay.values()].slice(0, 7).map(([newest]) => newest);
        const kept = keptMoments(all);
        expect(last.filter((each) => !kept.has(each!))).toEqual([]);
      }),
    );
  });

  it('keeps what it kept when it is asked again, whatever the order', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const kept = keptMoments(all);
        expect(keptMoments([...kept].reverse())).toEqual(kept);
      }),
    );
  });

  it('leaves a year to go back to after years of nights, some of them missed', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 800, maxLength: 1000 }), (nights) => {
        let kept: string[] = [];
        const made: string[] = [];
        nights.forEach((isMade, at) => {
          if (!isMade) return;
          const now = new Date(begin + at * day).toISOString();
          made.push(now);
          kept = [...keptMoments([...kept, now])];
        });
        const months = Map.groupBy(made.toReversed(), (each) => dayOfInstant(each).slice(0, 7));
        const wanted = [...months.values()].slice(0, 12).map(([newest]) => newest);
        expect(wanted.filter((each) => !kept.includes(each!))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('counts days as they begin in Vietnam', () => {
    const all = ['2026-11-26T16:59:00.000Z', '2026-11-26T17:01:00.000Z'];
    expect([...keptMoments(all, { last: 0, days: 2, weeks: 0, months: 0 })]).toHaveLength(2);
    expect([...keptMoments(all, { last: 0, days: 1, weeks: 0, months: 0 })]).toEqual([all[1]]);
  });
});
