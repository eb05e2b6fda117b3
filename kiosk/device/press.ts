import { restingMilliseconds } from './resting-touch.ts';

/** How far a finger may roll while another one is on the glass and still mean the button, in pixels. */
const rollPixels = 16;

/** A finger that went down on a button. */
interface Press {
  /** Absent once the finger presses nothing any more. */
  button?: HTMLElement;
  /** Where and when it went down. */
  x: number;
  y: number;
  at: number;
  /** No other contact was on the glass at the same time. */
  alone: boolean;
}

/** By `Touch.identifier`. */
const presses = new Map<number, Press>();
let newestPointer: number | undefined;

/** Whether the finger that touched last is still on the glass; one that rests since before is not meant. */
export function isTouched(): boolean {
  return newestPointer !== undefined;
}

/**
 * Fingers on the glass press nothing any more: another screen or window stands there now, and what
 * they went down on is gone even where its element is used again.
 */
export function dropPresses(): void {
  for (const press of presses.values()) drop(press);
}

/**
 * A finger presses a button by lifting from it, at once: the browser's own click comes late, after
 * all that it does for a mouse, not at all for a long press, and not at all beside another contact.
 * Every finger counts for itself, so that a palm on the frame stops nobody; what has rested longer
 * than a finger does is no finger. What is pressed carries `data-pressed`, from the touch on.
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

/** `isTouched`, and how a mouse shows what it presses; its clicks are the browser's. */
function followPointers(page: Document): void {
  let held: HTMLElement | undefined;
  const leave = ({ pointerId }: PointerEvent) => {
    if (pointerId === newestPointer) newestPointer = undefined;
    held?.removeAttribute('data-pressed');
    held = undefined;
  };
  // Before what is touched acts.
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

/** Neither scrolled nor slid off, and no palm. */
function isMeant(
  { button, alone, at, x, y }: Required<Press>,
  finger: Touch,
  { timeStamp, cancelable }: TouchEvent,
): boolean {
  if (timeStamp - at >= restingMilliseconds) return false;
  if (!button.contains(document.elementFromPoint(finger.clientX, finger.clientY))) return false;
  // A palm that jitters makes the browser scroll, and then no lift can be cancelled.
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

/** Of a touch whose element was taken out of the page nobody hears the end. */
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
