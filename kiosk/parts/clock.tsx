import { useNow } from './use-now.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const timeFormat = new Intl.DateTimeFormat('vi-VN', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone,
});
const dayFormat = new Intl.DateTimeFormat('vi-VN', {
  weekday: 'long',
  day: 'numeric',
  month: 'numeric',
  timeZone,
});

/** The time of day in Cà Mau, with the day if wanted; the kiosk's own clock may be set to another zone. */
export function Clock({ day }: { day?: boolean }) {
  const now = useNow();
  const time = timeFormat.format(now);
  if (!day) return <time>{time}</time>;
  return (
    <time>
      <b>{time}</b> {dayFormat.format(now)}
    </time>
  );
}
