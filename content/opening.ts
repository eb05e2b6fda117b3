import type { Opening } from './schema/desk.ts';
import type { ClosedDays } from './schema/settings.ts';
import { dayOfInstant } from './text/date.ts';

/** The opening hours of a desk: its weekly hours but for the days on which all are closed. */
export interface OpeningHours {
  opening: Opening[];
  closedDays: ClosedDays[];
}

/** A stretch of time in which a desk is open. */
export interface OpenTime {
  from: Date;
  to: Date;
}

export const weekdays = [
  'Thứ hai',
  'Thứ ba',
  'Thứ tư',
  'Thứ năm',
  'Thứ sáu',
  'Thứ bảy',
  'Chủ nhật',
];

const dayMilliseconds = 86_400_000;
/** Longer than any row of holidays. */
const lookedAhead = 21 * dayMilliseconds;

/** Lists when a desk is open on the days that touch `from` … `to`, earliest first. */
export function openTimes(
  { opening: openings, closedDays }: OpeningHours,
  from: Date,
  to: Date,
): OpenTime[] {
  const times: OpenTime[] = [];
  const lastDay = dayOfInstant(to);
  for (let at = from.getTime(); ; at += dayMilliseconds) {
    const day = dayOfInstant(new Date(at));
    if (day > lastDay) break;
    if (closedOn(closedDays, day)) continue;
    const weekday = weekdayOf(new Date(at));
    for (const opening of openings)
      if (isOn(opening, weekday))
        times.push({ from: moment(day, opening.opens), to: moment(day, opening.closes) });
  }
  return times.sort((one, other) => one.from.getTime() - other.from.getTime());
}

/**
 * A desk, open or closed, and when that changes. `next` is missing if it stays closed for weeks,
 * `holiday` unless it is closed for one today.
 */
export type OpenState =
  | { open: true; until: Date }
  | { open: false; next?: Date; holiday?: string };

/** Tells whether a desk is open at a moment; undefined for a desk without hours. */
export function openState(hours: OpeningHours, now: Date): OpenState | undefined {
  if (hours.opening.length === 0) return undefined;
  const times = openTimes(hours, now, new Date(now.getTime() + lookedAhead));
  const current = times.find(({ from, to }) => from <= now && now < to);
  if (current) return { open: true, until: current.to };
  const next = times.find(({ from }) => from > now)?.from;
  const holiday = closedOn(hours.closedDays, dayOfInstant(now))?.name;
  return { open: false, ...(next && { next }), ...(holiday && { holiday }) };
}

/** The weekday of a moment in Vietnam: 1 = Monday … 7 = Sunday. */
export function weekdayOf(moment: Date): number {
  return new Date(`${dayOfInstant(moment)}T00:00:00Z`).getUTCDay() || 7;
}

/** The hours in words: "Thứ hai đến thứ sáu: 7 giờ đến 11 giờ, 13 giờ đến 17 giờ". */
export function openingText(openings: Opening[]): string {
  const runs = new Map<string, string[]>();
  for (const { from, to, opens, closes } of openings) {
    const days = from === to ? nameOf(from) : `${nameOf(from)} đến ${nameOf(to).toLowerCase()}`;
    runs.set(days, [...(runs.get(days) ?? []), `${clock(opens)} đến ${clock(closes)}`]);
  }
  return [...runs].map(([days, hours]) => `${days}: ${hours.join(', ')}`).join('; ');
}

function closedOn(closedDays: ClosedDays[], day: string): ClosedDays | undefined {
  return closedDays.find(({ from, to }) => from <= day && day <= to);
}

function isOn({ from, to }: Opening, weekday: number): boolean {
  return from <= to ? from <= weekday && weekday <= to : weekday >= from || weekday <= to;
}

/** Vietnam keeps one time all year. */
function moment(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}

function nameOf(weekday: number): string {
  return weekdays[weekday - 1] ?? '';
}

function clock(time: string): string {
  const [hours, minutes] = time.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes}`;
}
