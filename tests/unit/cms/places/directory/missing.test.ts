import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lacks,
  type MemberFacts,
  missingOf,
  type TeamFacts,
  weightOf,
} from '../../../../../cms/places/directory/missing.ts';

const now = new Date('2026-11-26T03:00:00Z');
const look = { now, seesPhones: true };
const agreed = { given: true, date: '2026-05-01', scope: ['phone' as const], how: 'ký giấy' };
const reachable: MemberFacts = { phone: '0912345678', consent: agreed };
const others: MemberFacts[] = [{}, {}, {}];
const complete: TeamFacts = {
  members: [reachable, ...others],
  meetingHours: '19 giờ thứ Sáu',
  createdAt: '2026-06-01T00:00:00Z',
};

const fields = (team: Partial<TeamFacts>) =>
  missingOf({ ...complete, ...team }, look).map(({ lack, field }) => `${lack} ${field}`.trim());

describe('what a team lacks', () => {
  test('is nothing when four people, one number, a time to meet and a check are there', () => {
    expect(missingOf(complete, look)).toEqual([]);
  });

  test('is people while there are fewer than four', () => {
    expect(fields({ members: [reachable, {}, {}] })).toEqual(['members members']);
  });

  test.each([
    ['nobody has one', [{}, {}, {}, {}], 'members.0.phone'],
    ['it is blank', [{ phone: ' ', consent: agreed }, ...others], 'members.0.phone'],
    ['nobody agreed', [{}, { phone: '0912345678' }, {}, {}], 'members.1.consent.given'],
    [
      'the day is not recorded',
      [{ phone: '0912345678', consent: { ...agreed, date: null } }, ...others],
      'members.0.consent.date',
    ],
    [
      'another thing was agreed to',
      [{ phone: '0912345678', consent: { ...agreed, scope: ['zalo' as const] } }, ...others],
      'members.0.consent.scope',
    ],
    [
      'it is not recorded how',
      [{ phone: '0912345678', consent: { ...agreed, how: ' ' } }, ...others],
      'members.0.consent.how',
    ],
  ])('is a number that may be called when %s', (_, members, field) => {
    expect(fields({ members })).toEqual([`phone ${field}`]);
  });

  test.each([
    ['ends today', '2026-11-26', ['consent members.0.consent.until']],
    ['ends in thirty days, less one', '2026-12-25', ['consent members.0.consent.until']],
    ['ends later', '2026-12-26', []],
    ['does not end', null, []],
  ])('is a consent that %s', (_, until, found) => {
    expect(
      fields({ members: [{ ...reachable, consent: { ...agreed, until } }, ...others] }),
    ).toEqual(found);
  });

  test('says nothing of numbers to those who may not see them', () => {
    const unseen = missingOf(
      { ...complete, members: [{}, {}, {}, {}] },
      { now, seesPhones: false },
    );
    expect(unseen).toEqual([]);
  });

  test('is a check from the very day on which a year is over, as the calendar in Vietnam has it', () => {
    // 25/11/2025 17:30 UTC is 26/11/2025 in Vietnam.
    expect(fields({ checkedAt: '2025-11-25T17:30:00Z' })).toEqual(['check']);
    expect(fields({ checkedAt: '2025-11-26T17:30:00Z' })).toEqual([]);
  });

  test('is no check while a team that was never checked is younger than a year', () => {
    expect(fields({ createdAt: '2025-11-27T03:00:00Z' })).toEqual([]);
    expect(fields({ createdAt: '2025-11-26T03:00:00Z' })).toEqual(['check']);
  });
});

describe('the weight of what is missing', () => {
  test('puts one worse thing before all lesser ones together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lacks.length - 2 }), (at) => {
        const worse = lacks[at];
        expect(weightOf(worse ? [worse] : [])).toBeGreaterThan(weightOf(lacks.slice(at + 1)));
      }),
    );
  });
});
