import type { KioskDesk } from '../../content/kiosk.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { words } from '../words.ts';

interface HelpProps {
  desk: KioskDesk;
  onCall(): void;
  onBack(): void;
}

/** Who is on duty at the desk today, and the button that calls them. */
export function Help({ desk, onCall, onBack }: HelpProps) {
  const onDuty = desk.onDuty.filter(({ weekday }) => weekday === weekdayInCaMau(new Date()));
  return (
    <main className="stage is-fill help">
      <h1>{words.help.title}</h1>
      <Picture picture={{ type: 'drawing', drawing: 'quay-tiep-dan' }} />
      <div className="helpers">
        <section className="helper is-plain">
          <Icon name="user-heart" />
          <div>
            <p>{words.help.onDuty}</p>
            {onDuty.length > 0 ? (
              onDuty.map(({ name }) => <b key={name}>{name}</b>)
            ) : (
              <b>{words.help.nobody}</b>
            )}
          </div>
        </section>
        {desk.hours && (
          <section className="helper is-plain">
            <Icon name="clock" />
            <div>
              <p>{words.help.hours}</p>
              <b>{desk.hours}</b>
            </div>
          </section>
        )}
        {desk.phone && (
          <section className="helper is-plain">
            <Icon name="phone" />
            <div>
              <p>{words.help.phone}</p>
              <span className="tel">{formatPhone(desk.phone)}</span>
            </div>
          </section>
        )}
      </div>
      <div className="nav">
        <Button quiet icon="arrow-left" onPress={onBack}>
          {words.bar.back}
        </Button>
        <Button icon="hand-stop" onPress={onCall}>
          {words.help.call}
        </Button>
      </div>
    </main>
  );
}

/** 1 = Monday … 7 = Sunday, in Cà Mau. */
function weekdayInCaMau(now: Date): number {
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const name = now.toLocaleDateString('en-US', {
    weekday: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return names.indexOf(name) + 1;
}
