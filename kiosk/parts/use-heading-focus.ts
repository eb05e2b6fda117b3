import { useEffect, type RefObject } from 'react';

/**
 * Moves the focus to the heading of a new screen, so that a keyboard and a screen reader begin there;
 * a heading that waits for its data gets it once it is there.
 */
export function useHeadingFocus(stage: RefObject<HTMLElement | null>, screen: unknown): void {
  useEffect(() => {
    const room = stage.current;
    if (!room) return;
    const focus = (): boolean => {
      const heading = room.querySelector<HTMLElement>('h1');
      if (heading) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
      return heading !== null;
    };
    if (focus()) return;
    const watch = new MutationObserver(() => {
      if (focus()) watch.disconnect();
    });
    watch.observe(room, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [stage, screen]);
}
