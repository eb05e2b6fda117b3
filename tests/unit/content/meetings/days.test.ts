import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import {
  daysOf,
  fallsOn,
  isLastInMonth,
  type MeetingRule,
  ordinalInMonth,
} from '../../../../content/meetings/days.ts';
import { repeats } from '../../../../content/schema/meeting.ts';

const { RRule } = rrule;
const weekdays = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const rules = fc.record(
  { day, repeats: fc.constantFrom(...repeats), until: day },
  { requiredKeys: ['day', 'repeats'] },
);

const moment = (text: string) => new Date(`${text}T00:00:00Z`);

/** The days that another program makes of the same rule. */
function asOthersCount({ day: first, repeats: how, until }: MeetingRule): string[] {
  const weekday = weekdays[(moment(first).getUTCDay() + 6) % 7] ?? RRule.MO;
  const frequency = {
    once: { freq: RRule.DAILY, count: 1 },
    weekly: { freq: RRule.WEEKLY },
    monthly: { freq: RRule.MONTHLY, byweekday: [weekday.nth(ordinalInMonth(first))] },
    'monthly-last': { freq: RRule.MONTHLY, byweekday: [weekday.nth(-1)] },
  }[how];
  const end = ['2046-12-31', ...(until === undefined ? [] : [until])].sort()[0] ?? '';
  const rule = new RRule({ dtstart: moment(first), until: moment(end), ...frequency });
  return rule.all().map((each) => each.toISOString().slice(0, 10));
}

const upTo = (days: Iterable<string>, end: string) => {
  const found = [];
  for (const each of days) {
    if (each > end) break;
    found.push(each);
  }
  return found;
};

describe('the days of a meeting', () => {
  it('are those that another program counts, over ten years and more', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const end =
          rule.until !== undefined && rule.until < '2046-12-31' ? rule.until : '2046-12-31';
        expect(upTo(daysOf(rule), end)).toEqual(asOthersCount(rule));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same from whatever day one looks', () => {
    fc.assert(
      fc.property(rules, day, (rule, from) => {
        const all = upTo(daysOf(rule), '2038-01-01').filter((each) => each >= from);
        expect(upTo(daysOf(rule, from), '2038-01-01')).toEqual(all);
      }),
    );
  });

  it('come to an end by themselves, also with a rule that has none', () => {
    expect([...daysOf({ day: '2026-11-29', repeats: 'monthly' })].length).toBeGreaterThan(100);
    expect([...daysOf({ day: '2026-12-05', repeats: 'weekly' })].length).toBeGreaterThan(1000);
  });

  it('can be asked for one of them', () => {
    const rule: MeetingRule = { day: '2026-12-05', repeats: 'weekly', until: '2026-12-19' };
    expect(fallsOn(rule, '2026-12-12')).toBe(true);
    expect(fallsOn(rule, '2026-12-13')).toBe(false);
    expect(fallsOn(rule, '2026-12-26')).toBe(false);
    expect(fallsOn(rule, '2026-11-28')).toBe(false);
  });
});

it.each([
  ['2026-12-05', 1, false],
  ['2026-12-12', 2, false],
  ['2026-12-26', 4, true],
  ['2026-10-31', 5, true],
  ['2026-02-28', 4, true],
  ['2028-02-22', 4, false],
] as const)('%s is number %i of its weekday in the month', (text, ordinal, last) => {
  expect(ordinalInMonth(text)).toBe(ordinal);
  expect(isLastInMonth(text)).toBe(last);
});
