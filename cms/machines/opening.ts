import { dayOfInstant } from '../../content/text/date.ts';

/** Hours on a run of weekdays, 1 = Monday … 7 = Sunday; times as "07:30" in Asia/Ho_Chi_Minh. */
export interface Opening {
  from: number;
  to: number;
  opens: string;
  closes: string;
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

/** When a desk is open on the days that touch `from` … `to`, earliest first. */
export function openTimes(openings: Opening[], from: Date, to: Date): OpenTime[] {
  const times: OpenTime[] = [];
  const lastDay = dayOfInstant(to);
  for (let at = from.getTime(); ; at += dayMilliseconds) {
    const day = dayOfInstant(new Date(at));
    if (day > lastDay) break;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    for (const opening of openings)
      if (isOn(opening, weekday))
        times.push({ from: moment(day, opening.opens), to: moment(day, opening.closes) });
  }
  return times.sort((one, other) => one.from.getTime() - other.from.getTime());
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
