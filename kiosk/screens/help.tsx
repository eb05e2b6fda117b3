import type { KioskDesk } from '../../content/kiosk/data.ts';
import { momentInWords } from '../../content/moment-in-words.ts';
import { openState, weekdayOf } from '../../content/opening.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { Button } from '../parts/button.tsx';
import { Fact } from '../parts/fact.tsx';
import { Nav } from '../parts/nav.tsx';
import { Picture } from '../parts/picture.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { useNow } from '../parts/use-now.ts';
import { words } from '../words.ts';
import { helpTitle } from './help-title.ts';

interface HelpProps {
  desk: KioskDesk;
  /** The staff has closed the desk for today. */
  closedToday: boolean;
  onCall(): void;
  onBack(): void;
}

/**
 * The people on duty and the button that calls them; for a closed desk its phone and when it opens.
 */
export function Help({ desk, closedToday, onCall, onBack }: HelpProps) {
  const now = useNow();
  const state = openState(desk, now);
  const closed = state?.open === false && state;

  return (
    <main className="stage is-fill help">
      <h1>{closedToday ? words.help.closedToday : helpTitle(state)}</h1>
      <Picture picture={{ type: 'drawing', drawing: 'quay-tiep-dan' }} />
      <Scroller>
        <div className="helpers">
          {closedToday ? (
            <Fact icon="clock" name={words.help.closedTodayText}>
              {desk.name}
            </Fact>
          ) : closed ? (
            <Fact icon="clock" name={words.help.closed} strong>
              {closed.next ? momentInWords(closed.next, now) : words.help.noOpening}
            </Fact>
          ) : (
            <OnDuty desk={desk} now={now} />
          )}
          {desk.phone && (
            <Fact
              icon="phone"
              name={closed || closedToday ? words.help.phoneClosed : words.help.phone}
            >
              <span className="tel">{formatPhone(desk.phone)}</span>
            </Fact>
          )}
          {desk.hours && (
            <Fact icon="calendar" name={words.help.hours}>
              {desk.hours}
            </Fact>
          )}
        </div>
      </Scroller>
      <Nav
        back={
          <Button quiet icon="arrow-left" onPress={onBack}>
            {words.bar.back}
          </Button>
        }
        next={
          !closed &&
          !closedToday && (
            <Button icon="bell" onPress={onCall}>
              {words.help.call}
            </Button>
          )
        }
      />
    </main>
  );
}

function OnDuty({ desk, now }: { desk: KioskDesk; now: Date }) {
  const today = desk.onDuty.filter(({ weekday }) => weekday === weekdayOf(now));
  if (today.length === 0)
    return (
      <Fact icon="user-heart" name={words.help.nobody}>
        {words.help.nobodyText}
      </Fact>
    );
  return (
    <Fact icon="user-heart" name={words.help.onDuty} strong>
      {today.map(({ name }) => name).join(', ')}
    </Fact>
  );
}
