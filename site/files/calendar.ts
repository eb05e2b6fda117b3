import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalWeekday,
} from 'ical-generator';
import type { CalendarData, CalendarEntry } from '../page-data/calendars.ts';

const zone = 'Asia/Ho_Chi_Minh';

/** People still have the time to go there. */
const alarmSeconds = 2 * 60 * 60;

/** Vietnam has kept one time since 1975: calendars need no more of its past. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const weekdays = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
];

/** A file for calendars (iCalendar). The zone stands at each entry, since some programs read no other. */
export function calendar({ title, entries }: CalendarData): string {
  const made = ical({
    prodId: { company: 'Ap So', product: 'Buoi huong dan', language: 'VI' },
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zoneLines },
  });
  for (const entry of entries) add(made, entry);
  return `${made.toString()}\r\n`;
}

function add(made: ICalCalendar, entry: CalendarEntry): void {
  const event = made.createEvent({
    id: entry.id,
    summary: entry.title,
    location: entry.where,
    description: entry.text,
    url: entry.url,
    sequence: sequenceOf(entry.changedAt),
    stamp: new Date(entry.changedAt),
    lastModified: new Date(entry.changedAt),
    timezone: zone,
    start: onTheWall(entry.startsAt),
    end: onTheWall(entry.endsAt),
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(entry.repeats && { repeating: repeatingOf(entry.startsAt, entry.repeats) }),
    ...(entry.insteadOf !== undefined && { recurrenceId: onTheWall(entry.insteadOf) }),
  });
  if (!entry.cancelled)
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: alarmSeconds,
      description: entry.title,
    });
}

/** Calendars take what has a higher number: minutes since before the first was written. */
const sequenceOf = (changedAt: string) =>
  Math.max(0, Math.floor((Date.parse(changedAt) - Date.UTC(2026, 0)) / 60_000));

function repeatingOf(
  startsAt: string,
  { every, place, until, but }: NonNullable<CalendarEntry['repeats']>,
) {
  const weekday = weekdays[onTheWall(startsAt).getDay()] ?? ICalWeekday.SU;
  return {
    freq: every === 'week' ? ICalEventRepeatingFreq.WEEKLY : ICalEventRepeatingFreq.MONTHLY,
    ...(place !== undefined && { byDay: [weekday], bySetPos: [place] }),
    ...(until !== undefined && { until: new Date(`${until}T23:59:59+07:00`) }),
    ...(but.length > 0 && { exclude: but.map(onTheWall) }),
  };
}

/** A moment as the clock on the wall shows it, wherever this runs. */
function onTheWall(moment: string): Date {
  return new Date(`${moment}:00`);
}
