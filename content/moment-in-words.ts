import { weekdayOf, weekdays } from './opening.ts';
import { dayOfInstant, formatDay } from './text/date.ts';

const dayMilliseconds = 86_400_000;

/** A coming moment as people say it: "13 giờ hôm nay", "7 giờ thứ năm, ngày 11/02/2027". */
export function momentInWords(moment: Date, now: Date): string {
  const time = timeInWords(moment);
  const day = dayOfInstant(moment);
  const weekday = (weekdays[weekdayOf(moment) - 1] ?? '').toLocaleLowerCase('vi');
  if (day === dayOfInstant(now)) return `${time} hôm nay`;
  if (day === dayOfInstant(new Date(now.getTime() + dayMilliseconds)))
    return `${time} ngày mai, ${weekday}`;
  if (moment.getTime() - now.getTime() < 6 * dayMilliseconds) return `${time} ${weekday}`;
  return `${time} ${weekday}, ngày ${formatDay(day)}`;
}

/** "7 giờ 30" */
export function timeInWords(moment: Date): string {
  const [hour, minute] = moment
    .toLocaleTimeString('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      hour: '2-digit',
      minute: '2-digit',
    })
    .split(':')
    .map(Number);
  return minute ? `${hour} giờ ${minute}` : `${hour} giờ`;
}
