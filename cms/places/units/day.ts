import { dayOfInstant } from '../../../content/text/date.ts';

/** Districts ended and communes became what they are on this day. */
const earliest = '2025-07-01';

/** The number of days ahead a change may be noted. */
const farthest = 366;

/** Tells why a change can't hold from a day; nothing when it can. */
export function faultOfDay(day: string, now: Date): string | undefined {
  const last = dayOfInstant(new Date(now.getTime() + farthest * 86_400_000));
  return day >= earliest && day <= last
    ? undefined
    : 'Ngày có hiệu lực cần từ 01/07/2025 tới một năm nữa.';
}
