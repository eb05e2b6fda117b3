import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

/** The openers of all windows, also of those that are gone: the next one may have been opened from there. */
const openers = new WeakMap<Element, HTMLElement>();

/**
 * Moves the focus to the heading of a window that opened, and back to what opened it; lets Escape close
 * it.
 */
export function useWindow(onClose?: () => void): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // Covered by the window it has the focus no more.
  const [opener] = useState(() => document.activeElement as HTMLElement | null);
  const close = useEffectEvent(() => onClose?.());
  useEffect(() => {
    const own = windowOf(heading.current);
    if (own && opener) openers.set(own, opener);
    heading.current?.focus();
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
      stillThere(opener)?.focus({ preventScroll: true });
    };
  }, [opener]);
  return heading;
}

const windowOf = (part: Element | null | undefined) => part?.closest('[aria-modal]');

/** An opener, or what opened the window that it went with; the screen's heading when all are gone. */
function stillThere(opener: HTMLElement | null | undefined): HTMLElement | null | undefined {
  if (opener?.isConnected) return opener;
  const gone = windowOf(opener);
  return gone ? stillThere(openers.get(gone)) : document.querySelector<HTMLElement>('.glass h1');
}
