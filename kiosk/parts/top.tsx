import { useEffect, useState } from 'react';
import { logoSvg } from '../../look/logo.ts';
import { words } from '../words.ts';

/** The band above every screen: whose desk this is, and the time. */
export function Top({ commune }: { commune: string }) {
  return (
    <header className="top">
      <p className="brand">
        <span dangerouslySetInnerHTML={{ __html: logoSvg }} />
        {words.brand}
      </p>
      <p className="office">{words.office(commune)}</p>
      <Clock />
    </header>
  );
}

/** The time of day in Cà Mau; the kiosk's own clock may be set to another zone. */
export function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const shown = now.toLocaleTimeString('vi-VN', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return <time>{shown}</time>;
}
