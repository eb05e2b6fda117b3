import { weekdayOf, weekdays } from '../../content/opening.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { words } from '../words.ts';

const dayMilliseconds = 86_400_000;

/** A moment of the coming days as people say it: "13 giờ hôm nay", "7 giờ 30 sáng mai, thứ năm". */
export function momentInWords(moment: Date, now: Date): string {
  const [hour, minute] = moment
    .toLocaleTimeString('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      hour: '2-digit',
      minute: '2-digit',
    })
    .split(':')
    .map(Number);
  const time = words.time(hour ?? 0, minute ?? 0);
  const day = dayOfInstant(moment);
  const weekday = (weekdays[weekdayOf(moment) - 1] ?? '').toLocaleLowerCase('vi');
  if (day === dayOfInstant(now)) return words.today(time);
  if (day === dayOfInstant(new Date(now.getTime() + dayMilliseconds)))
    return words.tomorrow(time, weekday);
  return words.onDay(time, weekday);
}
