/**
 * The pixels that a finger may roll, and the milliseconds that it may stay, and still press; and how far
 * and how soon after it another tap makes a double tap.
 */
const most = { roll: 10, rest: 600, apart: 24, between: 300 };

interface Touched {
  finger: number;
  pressed: HTMLElement;
  x: number;
  y: number;
  at: number;
  /** The number of this tap among those in quick succession, from one. */
  count: number;
}

/**
 * Clicks inside an element as the finger lifts, without the mouse that browsers play after it: it comes,
 * hovers, presses and moves the focus, which is half of the time until the next frame on a slow
 * telephone. A finger that scrolls, stays, or is not alone is the browser's, and so is a link.
 */
export function clickByLifting(root: HTMLElement): void {
  let touched: Touched | undefined;
  let latest: Touched | undefined;
  root.addEventListener(
    'touchstart',
    ({ touches, target, timeStamp }) => {
      const [finger] = touches;
      const pressed = touches.length === 1 ? pressedAt(target) : undefined;
      touched =
        finger && pressed
          ? {
              finger: finger.identifier,
              pressed,
              x: finger.clientX,
              y: finger.clientY,
              at: timeStamp,
              count: 1,
            }
          : undefined;
    },
    { passive: true },
  );
  root.addEventListener('touchcancel', () => {
    touched = undefined;
  });
  root.addEventListener(
    'touchend',
    (event) => {
      const meant = touched;
      touched = undefined;
      if (!meant || !event.cancelable || event.timeStamp - meant.at > most.rest) return;
      const [finger] = event.changedTouches;
      if (finger?.identifier !== meant.finger) return;
      if (Math.hypot(finger.clientX - meant.x, finger.clientY - meant.y) > most.roll) return;
      event.preventDefault();
      if (latest && isDouble(latest, meant)) meant.count += latest.count;
      latest = meant;
      meant.pressed.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, detail: meant.count }),
      );
    },
    { passive: false },
  );
}

/** Tells whether a tap follows another one as the second of a double tap. */
const isDouble = (first: Touched, second: Touched): boolean =>
  second.at - first.at < most.between &&
  Math.hypot(second.x - first.x, second.y - first.y) < most.apart;

/** Finds what a click is meant for: a button, or a place of the telephone that is none. */
function pressedAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element) || target.closest('a')) return undefined;
  return target.closest<HTMLElement>('button, [data-key], .ph-glass') ?? undefined;
}
