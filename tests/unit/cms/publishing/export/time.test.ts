import { describe, expect, it } from 'vitest';
import { hasBegun, nextChangeAt } from '../../../../../cms/publishing/export/time.ts';
import { dayOf } from '../../../../../cms/publishing/export/values.ts';
import { noLists } from './lists.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const asOf = '2026-11-24T08:00:00.000Z';
const [guide] = sampleSnapshot().guides;
const [notice] = sampleSnapshot().notices;
if (!guide || !notice) throw new Error('The sample has a guide and a notice.');

describe('the next change', () => {
  it('is when a notice begins or ends', () => {
    const notices = [{ ...notice, endsAt: '2026-11-24T17:00:00+07:00' }];
    expect(nextChangeAt({ ...noLists, notices }, [], asOf)).toBe('2026-11-24T10:00:00.000Z');
    expect(nextChangeAt({ ...noLists, notices }, [Date.parse('2026-11-24T09:00:00Z')], asOf)).toBe(
      '2026-11-24T09:00:00.000Z',
    );
  });
});

describe('the next change of an article', () => {
  it('is midnight in Vietnam after the last day on which its document holds', () => {
    const [article] = sampleSnapshot().articles;
    if (!article) throw new Error('The sample has an article.');
    const articles = [{ ...article, reviewBy: undefined, expiresOn: '2026-12-31' }];
    expect(nextChangeAt({ ...noLists, articles }, [], asOf)).toBe('2026-12-31T17:00:00.000Z');
  });
});

describe('the next change of a meeting', () => {
  it('is when its next time is over, and after that the time that follows', () => {
    const [meeting] = sampleSnapshot().meetings;
    if (!meeting) throw new Error('The sample has a meeting.');
    const meetings = [
      {
        ...meeting,
        day: '2026-11-21',
        opens: '06:30',
        closes: '08:00',
        repeats: 'weekly' as const,
      },
    ];
    const change = (moment: string) => nextChangeAt({ ...noLists, meetings }, [], moment);
    expect(change(asOf)).toBe('2026-11-28T01:00:00.000Z');
    expect(change('2026-11-28T01:00:00.000Z')).toBe('2026-12-05T01:00:00.000Z');
  });
});

describe('a notice', () => {
  it('has begun at its own moment, whatever the offset', () => {
    const isThere = (startsAt: string) => hasBegun({ kind: 'notices', value: { startsAt } }, asOf);
    expect(isThere('2026-11-24T15:00:00+07:00')).toBe(true);
    expect(isThere('2026-11-24T15:00:01+07:00')).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-24T16:59:59.000Z', '2026-11-24'],
    ['2026-11-24T17:00:00.000Z', '2026-11-25'],
    ['2026-11-24T00:00:00.000Z', '2026-11-24'],
  ])('of the instant %s in Vietnam is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });
});
