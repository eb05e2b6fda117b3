import { meetingAddress } from '../../content/addresses.ts';
import { heldOf } from '../../content/meetings/held.ts';
import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { placeInWords, placesOf, type Coming } from './coming-meetings.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';

/** A meeting whose schedule had days lately that are over, and which. */
export interface Held extends Pick<Coming, 'meeting' | 'hamlet' | 'commune'> {
  /** `YYYY-MM-DD`, the last first. */
  days: string[];
}

/** A meeting that is over lately as a line of a list. */
export interface HeldRow extends Link {
  /** "Trụ sở ấp, ấp 5: 28/11/2026, 21/11/2026" */
  told: string;
}

/**
 * Every meeting that its schedule had since the first of the month before last, the last that is over first.
 */
export function heldMeetings(lookup: Lookup): Held[] {
  const { meta, meetings } = lookup.snapshot;
  const since = firstOfMonthBeforeLast(dayOfInstant(meta.asOf));
  return meetings
    .flatMap((meeting): Held[] => {
      const days = heldOf(meeting, since, meta.asOf);
      const places = days.length > 0 ? placesOf(meeting, lookup) : undefined;
      return places ? [{ meeting, days, ...places }] : [];
    })
    .sort(
      (one, other) =>
        (other.days[0] ?? '').localeCompare(one.days[0] ?? '') ||
        one.meeting.id.localeCompare(other.meeting.id),
    );
}

/** A line of a list of what the schedules of a commune had. */
export function heldRow(held: Held): HeldRow {
  const where = placeInWords(held, { inCommune: true });
  return {
    address: meetingAddress(held.meeting),
    title: held.meeting.title,
    told: `${where}: ${held.days.map((day) => formatDay(day)).join(', ')}`,
  };
}

/** A month, so that pages do not change every midnight. */
function firstOfMonthBeforeLast(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 3)).toISOString().slice(0, 10);
}
