import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

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
    heading.current?.focus();
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
      opener?.focus({ preventScroll: true });
    };
  }, [opener]);
  return heading;
}
