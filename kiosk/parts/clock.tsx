import { useNow } from './use-now.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

/** The time of day in Cà Mau, with the day if wanted; the kiosk's own clock may be set to another zone. */
export function Clock({ day }: { day?: boolean }) {
  const now = useNow();
  const time = now.toLocaleTimeString('vi-VN', { hour: 'numeric', minute: '2-digit', timeZone });
  if (!day) return <time>{time}</time>;
  const date = now.toLocaleDateString('vi-VN', {
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    timeZone,
  });
  return (
    <time>
      <b>{time}</b> {date}
    </time>
  );
}
