import { weekdayOf, weekdays } from '../../content/opening.ts';
import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { words } from '../words.ts';

const dayMilliseconds = 86_400_000;

/** A coming moment as people say it: "13 giờ hôm nay", "7 giờ thứ năm, ngày 11/02/2027". */
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
  if (moment.getTime() - now.getTime() < 6 * dayMilliseconds) return words.onDay(time, weekday);
  return words.onDate(time, weekday, formatDay(day));
}
