import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { formatPhone } from '../../content/text/phone.ts';
import { startChime } from '../machine/chime.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

/** After this long the screen says what else one can do. */
const longMilliseconds = 60_000;
/** After this long the chime stops: nobody is coming, and the visitor may have gone. */
const unansweredMilliseconds = 5 * 60_000;

interface CallingProps {
  /** 0–100 */
  volume: number;
  /** The desk's phone, for when nobody comes. */
  phone: string | undefined;
  /** The session was cleared meanwhile, since nobody touched the glass. */
  forgotten: boolean;
  onUnanswered(): void;
  /** Somebody came, or the visitor needs nobody. */
  onEnd(): void;
}

/** A full-screen coloured call with a chime, until someone answers by touch or the visitor cancels. */
export function Calling({ volume, phone, forgotten, onUnanswered, onEnd }: CallingProps) {
  const [long, setLong] = useState(false);
  const giveUp = useEffectEvent(onUnanswered);
  useEffect(() => startChime(volume), [volume]);
  useEffect(() => {
    const timers = [
      setTimeout(() => setLong(true), longMilliseconds),
      setTimeout(() => giveUp(), unansweredMilliseconds),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <Call title={words.help.called} covered={false}>
      <p role="status">
        {long ? words.help.nobodyCame : words.help.calledText}
        {long && <OrPhone phone={phone} />}
      </p>
      {forgotten && <p>{words.help.forgotten}</p>}
      <Button icon="check" onPress={onEnd}>
        {words.help.answered}
      </Button>
      <Button quiet icon="x" onPress={onEnd}>
        {words.help.cancel}
      </Button>
    </Call>
  );
}

interface UnansweredProps extends Pick<CallingProps, 'phone' | 'onEnd'> {
  /** A window lies over it. */
  covered: boolean;
  onAgain(): void;
}

/** After an unanswered call: whom else to ask. */
export function Unanswered({ phone, covered, onAgain, onEnd }: UnansweredProps) {
  return (
    <Call title={words.help.unanswered} covered={covered}>
      <p role="status">
        {words.help.unansweredText}
        <OrPhone phone={phone} />
      </p>
      <Button icon="bell" onPress={onAgain}>
        {words.help.callAgain}
      </Button>
      <Button quiet icon="x" onPress={onEnd}>
        {words.help.cancel}
      </Button>
    </Call>
  );
}

interface CallProps {
  title: string;
  covered: boolean;
  children: ReactNode;
}

function Call({ title, covered, children }: CallProps) {
  return (
    <div
      className="calling"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="calling-title"
      inert={covered}
    >
      <Icon name="bell" />
      <h1 id="calling-title">{title}</h1>
      {children}
    </div>
  );
}

function OrPhone({ phone }: Pick<CallingProps, 'phone'>) {
  if (!phone) return null;
  return (
    <>
      {' '}
      {words.help.orPhone} <b className="nowrap">{formatPhone(phone)}</b>
    </>
  );
}
