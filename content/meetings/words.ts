import { weekdayOf, weekdays } from '../opening.ts';
import { formatDay } from '../text/date.ts';
import { lowerFirst } from '../text/lower-first.ts';
import type { Meeting } from '../schema/meeting.ts';
import { firstMissedOf } from './coming.ts';
import { ordinalInMonth, type MeetingRule } from './days.ts';

/** The weekday of a day: "Thứ bảy". */
export function weekdayName(day: string): string {
  return weekdays[weekdayOf(new Date(`${day}T12:00:00+07:00`)) - 1] ?? '';
}

/** "Thứ bảy, 05/12/2026" */
export function dayInWords(day: string): string {
  return `${weekdayName(day)}, ${formatDay(day)}`;
}

/** "18 giờ 30 đến 20 giờ" */
export function hoursInWords({ opens, closes }: { opens: string; closes: string }): string {
  return `${clock(opens)} đến ${clock(closes)}`;
}

/** The beginning in short: "thứ bảy 05/12, 18 giờ 30" */
export function beginningInWords(day: string, opens: string): string {
  return `${lowerFirst(weekdayName(day))} ${formatDay(day.slice(5))}, ${clock(opens)}`;
}

/**
 * Words how often a meeting is held: "Thứ bảy hằng tuần, tới ngày 30/12/2026"; nothing where it is held once.
 */
export function ruleInWords(meeting: MeetingRule & Pick<Meeting, 'calledOff'>): string | undefined {
  const { day, repeats } = meeting;
  if (repeats === 'once') return undefined;
  const end = endInWords(meeting);
  const weekday = weekdayName(day);
  if (repeats === 'weekly') return `${weekday} hằng tuần${end}`;
  const which = repeats === 'monthly' ? placeInMonth(ordinalInMonth(day)) : ' cuối cùng';
  return `Mỗi tháng một lần, vào ${lowerFirst(weekday)}${which}${end}`;
}

function endInWords(meeting: MeetingRule & Pick<Meeting, 'calledOff'>): string {
  const missed = firstMissedOf(meeting);
  if (missed !== undefined) return `, không mở nữa từ ngày ${formatDay(missed)}`;
  return meeting.until === undefined ? '' : `, tới ngày ${formatDay(meeting.until)}`;
}

/** In digits: "thứ bảy thứ hai" would be Saturday and Monday. */
const placeInMonth = (ordinal: number) =>
  ordinal === 1 ? ' đầu tiên' : `, lần ${ordinal} trong tháng`;

function clock(time: string): string {
  const [hours, minutes] = time.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes}`;
}
