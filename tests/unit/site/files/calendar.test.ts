import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { comingOf } from '../../../../content/meetings/coming.ts';
import { type Meeting, repeats } from '../../../../content/schema/meeting.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';

import { renderFile } from '../../../../site/files/render-file.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { meetingPages } from '../../../../site/page-data/meetings.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';
import { filesOf } from './support/files.ts';

const sample = sampleSnapshot();
const [weekly] = sample.meetings;
if (!weekly) throw new Error('The sample has no meeting.');
const asOf = '2026-11-24T07:00:00+07:00';

const withMeetings = (meetings: Meeting[], other: Partial<Snapshot> = {}): Snapshot => ({
  ...sample,
  ...other,
  meta: { ...sample.meta, asOf },
  meetings,
});
const fileOf = (meeting: Meeting, other?: Partial<Snapshot>) => {
  const made = meetingPages(lookupOf(withMeetings([meeting], other)));
  const page = made.find(({ address }) => address.endsWith('/lich.ics'));
  return String((page && renderFile(page)?.body) ?? '');
};

/** The moments that a calendar shows as held, by one parser. */
function heldBy(text: string, most: number): string[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const series = events.find((one) => !one.isRecurrenceException());
  if (!series) return [];
  for (const one of events) if (one.isRecurrenceException()) series.relateException(one);
  const isOff = (one: ICAL.Event) => one.component.getFirstPropertyValue('status') === 'CANCELLED';
  const found: string[] = [];
  const days = series.iterator();
  for (let next = days.next(); next && found.length < most; next = days.next()) {
    const { item, startDate } = series.getOccurrenceDetails(next);
    if (!isOff(item)) found.push(startDate.toJSDate().toISOString());
  }
  return found;
}

describe('a calendar of a meeting', () => {
  it('is at 6:30 on Saturdays in Vietnam for both parsers, wherever they stand', () => {
    const text = fileOf(weekly);
    expect(heldBy(text, 3)).toEqual([
      '2026-11-06T23:30:00.000Z',
      '2026-11-13T23:30:00.000Z',
      '2026-11-20T23:30:00.000Z',
    ]);
    const other = Object.values(nodeIcal.sync.parseICS(text)).find(
      (one) => one?.type === 'VEVENT',
    ) as VEvent;
    expect(other.start.toISOString()).toBe('2026-11-06T23:30:00.000Z');
    expect(other.end?.toISOString()).toBe('2026-11-07T01:00:00.000Z');
    expect(Object.keys(other.exdate ?? {}).length).toBeGreaterThan(0);
    expect(other.rrule?.between(new Date('2026-11-20'), new Date('2026-11-23'))).toEqual([
      new Date('2026-11-20T23:30:00.000Z'),
    ]);
  });

  it('says the zone at each time, in one block without summer time, and none of its own', () => {
    const text = fileOf(weekly);
    expect(text.match(/BEGIN:STANDARD[^]*?END:STANDARD/g)).toHaveLength(1);
    expect(text).not.toContain('BEGIN:DAYLIGHT');
    expect(text).toContain('TZOFFSETTO:+0700');
    expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261107T063000');
    expect(text).not.toMatch(/X-WR-TIMEZONE|TIMEZONE-ID/);
  });

  it('that was called off is cancelled, with the reason', () => {
    const text = fileOf({
      ...weekly,
      repeats: 'once',
      day: '2026-12-05',
      daysOff: [],
      calledOff: { reason: 'Nước lớn' },
    });
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('Không mở: Nước lớn');
    expect(heldBy(text, 5)).toEqual([]);
  });

  const number = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  const updatedAt = '2026-11-23T09:00:00Z';

  it.each(['hamlets', 'communes'] as const)(
    'and when one of its %s was, as it says where',
    (kind) => {
      const ids: (string | undefined)[] = [weekly.hamlet, weekly.commune];
      const changed = (sample[kind] as { id: string }[]).map((one) =>
        ids.includes(one.id) ? { ...one, updatedAt } : one,
      );
      expect(number(fileOf(weekly, { [kind]: changed }))).toBeGreaterThan(number(fileOf(weekly)));
    },
  );

  it('reminds two hours before what is held, and of nothing else', () => {
    const text = fileOf({ ...weekly, calledOff: { reason: 'Hết mùa', from: '2026-12-20' } });
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const alarms = events.map((event) => [
      event.getFirstPropertyValue('status'),
      event
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    ]);
    expect(alarms).toEqual([
      ['CONFIRMED', ['-PT2H']],
      ['CANCELLED', []],
    ]);
  });

  it('tells a time that is not held any more as cancelled, though it is a day off, too', () => {
    const text = fileOf({
      ...weekly,
      daysOff: [{ day: '2026-12-05', reason: 'Lễ' }],
      calledOff: { reason: 'Hết mùa', from: '2026-12-05' },
    });
    expect(text).toContain('RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20261205T063000');
    expect(text).not.toContain('EXDATE');
  });

  it('shows the times that the page shows, whatever the rule, days off and end', () => {
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((days) => new Date(Date.parse('2026-12-01') + days * 86_400_000))
      .map((date) => date.toISOString().slice(0, 10));
    const rules = fc.record(
      {
        day,
        repeats: fc.constantFrom(...repeats),
        until: day,
        daysOff: fc.array(
          day.map((each) => ({ day: each, reason: 'Nghỉ' })),
          { maxLength: 30 },
        ),
        calledOff: day.map((from) => ({ reason: 'Thôi', from })),
      },
      { requiredKeys: ['day', 'repeats', 'daysOff'] },
    );
    fc.assert(
      fc.property(rules, (rule) => {
        const meeting: Meeting = { ...weekly, ...rule };
        const told = comingOf(meeting, asOf, 60);
        if (told.length === 0) return;
        const held = told
          .filter(({ off }) => off === undefined)
          .map(({ startsAt }) => new Date(startsAt).toISOString());
        expect(heldBy(fileOf(meeting), held.length + 1).slice(0, held.length)).toEqual(held);
        if (told.length < 60) expect(heldBy(fileOf(meeting), 200)).toHaveLength(held.length);
      }),
      { numRuns: 60 },
    );
  });
});

it('a commune’s calendar has its meetings, a hamlet’s only what people can come to there', () => {
  const read = filesOf(sample);
  const names = (address: string) =>
    read(address)
      .match(/SUMMARY:.*/g)
      ?.map((line) => line.slice(8).trim());
  expect(names('/xa-phuong/xa-dat-mui/lich.ics')).toEqual([
    'Trả tiền bằng mã QR ở chợ',
    'Cài VNeID cho bà con',
    'Nộp hồ sơ trên mạng',
  ]);
  expect(names('/xa-phuong/xa-dat-mui/ap-con-mui/lich.ics')).toEqual([
    'Trả tiền bằng mã QR ở chợ',
    'Nộp hồ sơ trên mạng',
  ]);
});
