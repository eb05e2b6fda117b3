import type { Meeting } from '../schema/meeting.ts';
import { dayOfInstant } from '../text/date.ts';
import { daysOf, type MeetingRule } from './days.ts';

/** The fields that say when a meeting is held, and when it is not. */
export type MeetingTimes = MeetingRule &
  Pick<Meeting, 'opens' | 'closes' | 'daysOff' | 'calledOff'>;

/** One time that a meeting is held, or would have been. */
export interface Occurrence {
  /** `YYYY-MM-DD` */
  day: string;
  /** ISO 8601, in Vietnam's time. */
  startsAt: string;
  endsAt: string;
  /** It is not held, for this reason. */
  off?: string;
}

/**
 * The next times of a meeting that are not over at a moment, the next first. What is off stays until it would
 * have been over; of a meeting that was called off only the first time that is not held is told.
 * @param asOf ISO 8601
 */
export function comingOf(meeting: MeetingTimes, asOf: string, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesOf(meeting, dayOfInstant(asOf))) {
    if (found.length === most) break;
    if (Date.parse(occurrence.endsAt) > Date.parse(asOf)) found.push(occurrence);
  }
  return found;
}

/**
 * The times of a meeting from a day on, in their order; of one that was called off up to the first that is
 * not held.
 */
export function* occurrencesOf(meeting: MeetingTimes, from: string): Generator<Occurrence> {
  const last = firstMissedOf(meeting);
  for (const day of daysOf(meeting, from)) {
    if (last !== undefined && day > last) return;
    yield occurrenceOn(meeting, day, last);
  }
}

/** The next moment at which a meeting's pages change by themselves; nothing for one that is over. */
export function meetingChangesAt(meeting: MeetingTimes, asOf: string): string | undefined {
  return comingOf(meeting, asOf, 1)[0]?.endsAt;
}

/** Tells whether a meeting that was called off has not begun before. */
export function isWhollyCalledOff(meeting: MeetingTimes): boolean {
  const [first] = daysOf(meeting);
  return meeting.calledOff !== undefined && first === firstMissedOf(meeting);
}

/**
 * The first day that is not held any more; the last of which anything is told. What is held once is off on
 * its day, whatever day is said.
 */
export function firstMissedOf(
  meeting: MeetingRule & Pick<Meeting, 'calledOff'>,
): string | undefined {
  const { calledOff, repeats } = meeting;
  if (!calledOff) return undefined;
  const [first] = daysOf(meeting, repeats === 'once' ? undefined : calledOff.from);
  return first;
}

/** Tells whether a meeting whose next time is this one is not held any more. */
export function isHeldNoMore(meeting: MeetingTimes, next: Occurrence): boolean {
  if (next.off === undefined) return false;
  return meeting.repeats === 'once' || next.day === firstMissedOf(meeting);
}

/** The last time of which anything is told; of a rule without an end one that is far away. */
export function lastOf(meeting: MeetingTimes): Occurrence | undefined {
  const missed = firstMissedOf(meeting);
  let last = missed;
  if (missed === undefined) for (const day of daysOf(meeting)) last = day;
  return last === undefined ? undefined : occurrenceOn(meeting, last, missed);
}

function occurrenceOn(meeting: MeetingTimes, day: string, last: string | undefined): Occurrence {
  const { opens, closes, daysOff, calledOff } = meeting;
  const off = day === last ? calledOff?.reason : daysOff.find((each) => each.day === day)?.reason;
  return {
    day,
    startsAt: momentOn(day, opens),
    endsAt: momentOn(day, closes),
    ...(off !== undefined && { off }),
  };
}

/** Vietnam keeps one time all year. */
const momentOn = (day: string, time: string) => `${day}T${time}:00+07:00`;
