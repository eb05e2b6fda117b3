import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { KioskDesk } from '../../content/kiosk/data.ts';
import { timeInWords } from '../../content/moment-in-words.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { type CallAbout, type CallTruth, type OngoingCall, startCall } from '../machine/call.ts';
import { startChime } from '../machine/chime.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { KioskIcon } from '../parts/icons.ts';
import { useWindow } from '../parts/use-window.ts';
import { words } from '../words.ts';
import { callWords } from './call-words.ts';

/** After this long without an answer the chime stops: nobody is coming, and the visitor may have gone. */
const unansweredMilliseconds = 5 * 60_000;

/** The three stages of a call; the first two are passed where a later one holds. */
const stages = [
  ['ringing', 'bell', callWords.ringing],
  ['heard', 'ear', callWords.heard],
  ['coming', 'run', callWords.coming],
] satisfies [CallTruth['state'], KioskIcon, string][];

interface CallingProps {
  /** The desk: its code, its name, its phone for when nobody comes. */
  desk: Pick<KioskDesk, 'code' | 'name' | 'phone'>;
  /** The visitor's task and step. */
  about: CallAbout;
  /** 0–100 */
  volume: number;
  /** The session was cleared meanwhile, since nobody touched the glass. */
  forgotten: boolean;
  onUnanswered(): void;
  /** Somebody came, or the visitor needs nobody. */
  onEnd(): void;
}

/** A call until somebody comes or the visitor cancels; it says what is true of it and no more. */
export function Calling({ desk, about, volume, forgotten, onUnanswered, onEnd }: CallingProps) {
  const [{ state, until }, setTruth] = useState<CallTruth>({ state: 'asking' });
  const [asked] = useState(about);
  const call = useRef<OngoingCall>(undefined);
  const end = (how: 'came' | 'cancelled' | 'unanswered') => {
    call.current?.end(how);
    if (how === 'unanswered') onUnanswered();
    else onEnd();
  };
  const over = useEffectEvent(end);
  const answered = state === 'heard' || state === 'coming';
  useEffect(() => {
    const started = startCall(desk.code, asked, { onTruth: setTruth, onOver: () => over('came') });
    call.current = started;
    return () => started.end('cancelled');
  }, [desk.code, asked]);
  useEffect(() => (answered ? undefined : startChime(volume)), [answered, volume]);
  useEffect(() => {
    if (answered) return;
    const timer = setTimeout(() => over('unanswered'), unansweredMilliseconds);
    return () => clearTimeout(timer);
  }, [answered]);

  const { title, text } = said(state, until);
  const alone = state === 'nobody' || state === 'unheard' || state === 'lost';
  return (
    <Call
      title={title}
      className={answered ? 'is-heard' : alone ? 'is-alone' : ''}
      onClose={() => end('cancelled')}
    >
      {!alone && <Stages state={state} />}
      <div className="say" role="status">
        <p>{text}</p>
        {alone && <Near desk={desk} />}
        {forgotten && <p className="small">{words.help.forgotten}</p>}
      </div>
      <div className="acts">
        <Button icon={alone ? 'arrow-right' : 'x'} onPress={() => end('cancelled')}>
          {alone ? callWords.goOn : callWords.cancel}
        </Button>
        <button type="button" className="staff-press" onClick={() => end('came')}>
          <Icon name="key" />
          <span>
            {callWords.staffOnly}
            <b>{callWords.staffCame}</b>
          </span>
        </button>
      </div>
    </Call>
  );
}

function Stages({ state }: Pick<CallTruth, 'state'>) {
  const now = stages.findIndex(([name]) => name === state);
  return (
    <ol className="call-stages">
      {stages.map(([name, icon, label], at) => (
        <li
          key={name}
          className={at < now ? 'is-done' : undefined}
          aria-current={at === now ? 'step' : undefined}
        >
          <Icon name={at < now ? 'check' : icon} />
          {label}
        </li>
      ))}
    </ol>
  );
}

function said(state: CallTruth['state'], until: string | undefined) {
  switch (state) {
    case 'asking':
      return { title: callWords.askingTitle, text: callWords.askingText };
    case 'nobody':
      return { title: callWords.nobodyTitle, text: callWords.nobodyText };
    case 'unheard':
      return { title: callWords.unheardTitle, text: callWords.unheardText };
    case 'lost':
      return { title: callWords.lostTitle, text: callWords.lostText };
    case 'ringing':
      return { title: callWords.ringingTitle, text: callWords.ringingText };
    case 'heard':
      return {
        title: callWords.heardTitle,
        text: callWords.heardText(timeInWords(new Date(until ?? Date.now()))),
      };
    case 'coming':
      return { title: callWords.comingTitle, text: callWords.comingText };
  }
}

/** Whom else to ask, and where. */
function Near({ desk: { name, phone } }: Pick<CallingProps, 'desk'>) {
  return (
    <p className="near">
      <Icon name="map-pin" />
      <span>
        {callWords.near}
        <b>{name}</b>
        {phone && (
          <>
            {words.help.orPhone} <b className="nowrap">{formatPhone(phone)}</b>
          </>
        )}
      </span>
    </p>
  );
}

interface UnansweredProps extends Pick<CallingProps, 'desk' | 'onEnd'> {
  /** A window lies over it. */
  covered: boolean;
  onAgain(): void;
}

/** After an unanswered call: whom else to ask. */
export function Unanswered({ desk, covered, onAgain, onEnd }: UnansweredProps) {
  return (
    <Call
      title={words.help.unanswered}
      covered={covered}
      className="is-alone"
      onClose={() => covered || onEnd()}
    >
      <div className="say" role="status">
        <p>{words.help.unansweredText}</p>
        <Near desk={desk} />
      </div>
      <div className="acts">
        <Button icon="bell" onPress={onAgain}>
          {words.help.callAgain}
        </Button>
        <Button quiet icon="x" onPress={onEnd}>
          {words.help.cancel}
        </Button>
      </div>
    </Call>
  );
}

interface CallProps {
  title: string;
  covered?: boolean;
  className: string;
  children: ReactNode;
  /** The effect of Escape. */
  onClose(): void;
}

function Call({ title, covered, className, children, onClose }: CallProps) {
  const heading = useWindow(onClose);
  return (
    <div
      className={`calling ${className}`}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="calling-title"
      inert={covered}
    >
      <h1 id="calling-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
