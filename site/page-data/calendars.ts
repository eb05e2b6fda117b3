import { calendarAddress, meetingAddress } from '../../content/addresses.ts';
import { isWhollyCalledOff, firstMissedOf } from '../../content/meetings/coming.ts';
import { daysOf, fallsOn, ordinalInMonth } from '../../content/meetings/days.ts';
import { present } from '../../content/present.ts';
import type { Meeting } from '../../content/schema/meeting.ts';
import { meetingWords } from '../words/meetings.ts';
import { type Coming, placeInWords } from './coming-meetings.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';

const words = meetingWords('vi');

/** One entry of a calendar; times as "2026-12-05T06:30" in Vietnam. */
export interface CalendarEntry {
  id: string;
  title: string;
  where: string;
  text: string;
  url: string;
  changedAt: string;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
  /** Its repetition; `place` is that of the weekday in the month, -1 the last. */
  repeats?: { every: 'week' | 'month'; place?: number; until?: string; but: string[] };
  /** It stands for this time of the entry with the same id. */
  insteadOf?: string;
}

/** A file for calendars, `lich.ics`. */
export interface CalendarData {
  title: string;
  entries: CalendarEntry[];
}

declare module './page.ts' {
  interface FileKinds {
    calendar: CalendarData;
  }
}

/** The file for calendars beside a page. */
export function calendarFile(
  page: string,
  title: string,
  meetings: Coming[],
  { snapshot }: Lookup,
  shows: string[],
): FilePage {
  const { siteUrl } = snapshot.settings;
  return {
    address: calendarAddress(page),
    kind: 'calendar',
    language: 'vi',
    fullText: false,
    shows,
    data: { title, entries: meetings.flatMap((each) => entriesOf(each, siteUrl)) },
  };
}

function entriesOf(coming: Coming, siteUrl: string): CalendarEntry[] {
  const { meeting, next } = coming;
  const { opens, closes, calledOff } = meeting;
  const whole = entryOf(coming, siteUrl);
  if (isWhollyCalledOff(meeting)) return [cancelled(whole, calledOff?.reason)];
  const repeats = repeatsOf(meeting);
  if (!repeats) return [next.off === undefined ? whole : cancelled(whole, next.off)];
  const last = firstMissedOf(meeting);
  const series = { ...whole, repeats };
  if (last === undefined) return [series];
  const [startsAt, endsAt] = [`${last}T${opens}`, `${last}T${closes}`];
  return [
    series,
    { ...cancelled(whole, calledOff?.reason), startsAt, endsAt, insteadOf: startsAt },
  ];
}

function cancelled(entry: CalendarEntry, reason = ''): CalendarEntry {
  return { ...entry, text: `${words.offBecause(reason)}\n${entry.text}`, cancelled: true };
}

function entryOf(coming: Coming, siteUrl: string): CalendarEntry {
  const { meeting } = coming;
  const { directions, forWhom, bring, opens, closes } = meeting;
  const [first = meeting.day] = daysOf(meeting);
  const url = siteUrl + meetingAddress(meeting);
  const said = [
    directions,
    forWhom && `${words.forWhom}: ${forWhom}`,
    bring.length > 0 && `${words.bring}: ${bring.join(', ')}`,
    url,
  ];
  return {
    id: `${meeting.id}@${new URL(siteUrl).hostname}`,
    title: meeting.title,
    where: placeInWords(coming),
    text: said.filter(Boolean).join('\n'),
    url,
    changedAt: coming.changedAt,
    startsAt: `${first}T${opens}`,
    endsAt: `${first}T${closes}`,
    cancelled: false,
  };
}

/**
 * A rule that was called off ends with the first time that is not held: calendars show that one as cancelled.
 */
function repeatsOf(meeting: Meeting): CalendarEntry['repeats'] {
  const { repeats, day, opens, daysOff } = meeting;
  if (repeats === 'once') return undefined;
  const place = repeats === 'weekly' ? undefined : repeats === 'monthly' ? ordinalInMonth(day) : -1;
  const missed = firstMissedOf(meeting);
  // A time that is told as cancelled must not be left out, too; and at a day on which nothing would
  // have been, some calendars stop to look for the next one.
  const days = daysOff.map((each) => each.day);
  const off = new Set(days.filter((each) => each !== missed && fallsOn(meeting, each)));
  return present({
    every: repeats === 'weekly' ? ('week' as const) : ('month' as const),
    place,
    until: missed ?? meeting.until,
    but: [...off].sort().map((each) => `${each}T${opens}`),
  });
}
