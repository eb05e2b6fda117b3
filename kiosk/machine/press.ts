import { restingMilliseconds } from './resting-touch.ts';

/**
 * The distance a finger may roll and still press, while another contact is on the glass, in pixels.
 */
const rollPixels = 16;

/** A finger that went down on a button. */
interface Press {
  /** Absent once the finger presses nothing any more. */
  button?: HTMLElement;
  /** The place and time it went down. */
  x: number;
  y: number;
  at: number;
  /** No other contact was on the glass at the same time. */
  alone: boolean;
}

/** By `Touch.identifier`. */
const presses = new Map<number, Press>();
let newestPointer: number | undefined;

/** Tells whether the latest touch is still on the glass; older, resting contacts don't matter. */
export function isTouched(): boolean {
  return newestPointer !== undefined;
}

/**
 * Voids every press in progress. Call when another screen or dialog appears: what the fingers went
 * down on is gone, even where React reuses the element.
 */
export function dropPresses(): void {
  for (const press of presses.values()) drop(press);
}

/**
 * Presses buttons as the finger lifts. The browser's own click comes late, after its emulated mouse
 * events, and not at all for a long press or beside another contact. Fingers are tracked one by one, so
 * that a resting palm blocks nobody. A pressed button carries `data-pressed` from the touch on.
 */
export function pressByTouch(page: Document): void {
  followPointers(page);
  const passive = { capture: true, passive: true };
  page.addEventListener('touchstart', (event) => goDown(event), passive);
  page.addEventListener('touchend', (event) => lift(event), { passive: false });
  page.addEventListener('touchcancel', ({ changedTouches }) => {
    for (const { identifier } of changedTouches) {
      const press = take(identifier);
      if (press) drop(press);
    }
  });
}

/** Keeps `isTouched`, and marks what a mouse presses; mouse clicks are left to the browser. */
function followPointers(page: Document): void {
  let held: HTMLElement | undefined;
  const leave = ({ pointerId }: PointerEvent) => {
    if (pointerId === newestPointer) newestPointer = undefined;
    held?.removeAttribute('data-pressed');
    held = undefined;
  };
  // In the capture phase: keys of the keyboard act on pointerdown and ask `isTouched`.
  const touch = ({ pointerId, pointerType, target }: PointerEvent) => {
    newestPointer = pointerId;
    if (pointerType === 'touch') return;
    held = buttonOf(target);
    held?.setAttribute('data-pressed', '');
  };
  page.addEventListener('pointerdown', touch, { capture: true });
  page.addEventListener('pointerup', leave);
  page.addEventListener('pointercancel', leave);
}

function goDown({ changedTouches, touches, timeStamp }: TouchEvent): void {
  forgetLost(touches);
  const alone = touches.length === 1;
  if (!alone) for (const press of presses.values()) press.alone = false;
  for (const { identifier, target, clientX, clientY } of changedTouches) {
    const button = buttonOf(target);
    if (!button) continue;
    const press: Press = { button, x: clientX, y: clientY, at: timeStamp, alone };
    presses.set(identifier, press);
    showPressed(button);
    setTimeout(() => drop(press), restingMilliseconds);
  }
}

function lift(event: TouchEvent): void {
  for (const finger of event.changedTouches) {
    const press = take(finger.identifier);
    if (!press) continue;
    if (event.cancelable) event.preventDefault();
    const { button } = press;
    drop(press);
    if (!button || !isMeant({ ...press, button }, finger, event)) continue;
    // Two fingers on one button press it once.
    for (const other of presses.values()) if (other.button === button) drop(other);
    button.click();
  }
}

/** False for a finger that scrolled or slid off, and for a palm. */
function isMeant(
  { button, alone, at, x, y }: Required<Press>,
  finger: Touch,
  { timeStamp, cancelable }: TouchEvent,
): boolean {
  if (timeStamp - at >= restingMilliseconds) return false;
  if (!button.contains(document.elementFromPoint(finger.clientX, finger.clientY))) return false;
  // While a jittering palm makes the browser scroll, no touchend can be cancelled.
  const rolled = Math.hypot(finger.clientX - x, finger.clientY - y);
  return cancelable || (!alone && rolled <= rollPixels);
}

function take(identifier: number): Press | undefined {
  const press = presses.get(identifier);
  presses.delete(identifier);
  return press;
}

function drop(press: Press): void {
  const { button } = press;
  delete press.button;
  if (button) showPressed(button);
}

/** The touchend of a removed element never reaches the document. */
function forgetLost(touches: TouchList): void {
  const there = new Set(Array.from(touches, ({ identifier }) => identifier));
  for (const [identifier, press] of presses)
    if (!there.has(identifier)) {
      presses.delete(identifier);
      drop(press);
    }
}

function showPressed(button: HTMLElement): void {
  const isPressed = [...presses.values()].some((press) => press.button === button);
  button.toggleAttribute('data-pressed', isPressed);
}

function buttonOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('button:enabled') ?? undefined;
}
