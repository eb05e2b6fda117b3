import { useEffect, useEffectEvent, useRef, useState, type CSSProperties } from 'react';
import type { KioskScreen } from '../../content/kiosk/data.ts';
import { creditLine } from '../../look/screens/words.ts';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';
import { Scroller } from './scroller.tsx';

/**
 * The screens of one's own telephone at a step, one at a time, in words that can be read, with whose picture
 * it is.
 */
export function PhoneScreens({ screens }: { screens: KioskScreen[] }) {
  const [at, setAt] = useState(0);
  const figure = useRef<HTMLElement>(null);
  const turn = (by: number) => setAt((now) => Math.min(Math.max(now + by, 0), screens.length - 1));
  const turnByKey = useEffectEvent(({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
    // Beside the text it has no room, and is not drawn.
    const isSeen = figure.current?.getClientRects().length;
    if (!isSeen || altKey || ctrlKey || metaKey || figure.current?.closest('[inert]')) return;
    if (key === 'ArrowLeft') turn(-1);
    if (key === 'ArrowRight') turn(1);
  });
  useEffect(() => {
    addEventListener('keydown', turnByKey);
    return () => removeEventListener('keydown', turnByKey);
  }, []);
  // Another language may show fewer.
  const screen = screens[Math.min(at, screens.length - 1)];
  if (!screen) return null;
  const { src, width, height, alt } = screen;
  const several = screens.length > 1;
  return (
    <figure className="phone-screens" lang="vi" ref={figure} style={measuresOf(screen)}>
      <Scroller
        top={src}
        more={several ? <Turns at={at} all={screens.length} onTurn={turn} /> : undefined}
      >
        <img key={src} src={src} width={width} height={height} alt={alt} decoding="async" />
      </Scroller>
      <figcaption aria-live="polite">
        {several && <b>{`${words.step.screen(at + 1, screens.length)}. `}</b>}
        {creditLine([screen])}
      </figcaption>
    </figure>
  );
}

interface TurnsProps {
  at: number;
  all: number;
  onTurn(by: 1 | -1): void;
}

function Turns({ at, all, onTurn }: TurnsProps) {
  return (
    <>
      <button type="button" aria-disabled={at === 0} onClick={() => onTurn(-1)}>
        <Icon name="chevron-left" />
        {words.step.screenBefore}
      </button>
      <button type="button" aria-disabled={at + 1 === all} onClick={() => onTurn(1)}>
        <Icon name="chevron-right" />
        {words.step.screenAfter}
      </button>
    </>
  );
}

/** The measures by which styles give a picture its size: its words, and how wide it is for its height. */
function measuresOf({ width, height, words }: KioskScreen): CSSProperties {
  return { '--words': words / width, '--shape': width / height } as CSSProperties;
}
