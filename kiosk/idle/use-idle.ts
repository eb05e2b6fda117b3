import { useEffect, useEffectEvent, useState } from 'react';
import { idlePhase, type IdlePhase } from './idle-clock.ts';
import { LastUse } from './last-use.ts';

interface IdleOptions {
  /** Seconds without a touch before the window asks. */
  limitSeconds: number;
  /** False on the attract screen, where nobody is. */
  active: boolean;
  /** True if a window asks before it is over; not during a call for help, which stays in view. */
  asks?: boolean;
  /** @param asked whether the window had asked */
  onOver(asked: boolean): void;
}

const used: IdlePhase = { name: 'used' };

/**
 * The time the dialog outlives a touch, so that it does not vanish under the finger, in seconds.
 */
const lingerSeconds = 1;

/** A contact that moved so far drags what is under it; a fly only walks about. In pixels. */
const dragPixels = 40;

/**
 * Watches the whole glass; whatever presses or drags something counts as use. A tap closes the dialog
 * on click, not on touch, so that it never falls through to what is below.
 */
export function useIdle({ limitSeconds, active, asks = true, onOver }: IdleOptions): IdlePhase {
  const [phase, setPhase] = useState<IdlePhase>(used);
  const over = useEffectEvent(onOver);

  useEffect(() => {
    if (!active) return;
    // Not the time of day: it jumps when a machine without a battery clock goes online.
    const lastUse = new LastUse(performance.now());
    const check = () => {
      const untouchedSeconds = lastUse.secondsUntil(performance.now());
      const next = idlePhase(untouchedSeconds, limitSeconds);
      if (next.name === 'over') {
        lastUse.use(performance.now());
        over(asks);
      }
      if (next.name === 'used' && untouchedSeconds < lingerSeconds) return;
      setPhase(asks && next.name === 'asking' ? next : used);
    };
    const end = new AbortController();
    watchUse(lastUse, end.signal);
    const stay = ({ target }: Event) => {
      if (isPressable(target)) setPhase(used);
    };
    window.addEventListener('click', stay, { signal: end.signal });
    const timer = setInterval(check, 1000);
    return () => {
      clearInterval(timer);
      end.abort();
      setPhase(used);
    };
  }, [active, asks, limitSeconds]);

  return phase;
}

/** Feeds `lastUse`. Scroll events are left out: a resting palm can cause them, too. */
function watchUse(lastUse: LastUse, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const use = () => lastUse.use(performance.now());
  const contacts = ({ changedTouches }: TouchEvent) =>
    Array.from(changedTouches, ({ identifier }) => identifier);
  const came = new Map<number, Touch>();
  const come = ({ changedTouches }: TouchEvent) => {
    for (const touch of changedTouches) {
      came.set(touch.identifier, touch);
      lastUse.come([touch.identifier], performance.now(), isPressable(touch.target));
    }
  };
  const move = (event: TouchEvent) => {
    for (const { identifier, clientX, clientY } of event.changedTouches) {
      const from = came.get(identifier);
      if (from && Math.hypot(clientX - from.clientX, clientY - from.clientY) > dragPixels)
        lastUse.drag(identifier);
    }
    lastUse.move(contacts(event), performance.now());
  };
  const go = (event: TouchEvent) => lastUse.go(contacts(event), performance.now());
  addEventListener('touchstart', come, options);
  addEventListener('touchmove', move, options);
  addEventListener('touchend', go, options);
  addEventListener('touchcancel', go, options);
  const useUnlessTouch = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') use();
  };
  addEventListener('pointerdown', useUnlessTouch, options);
  addEventListener('pointermove', useUnlessTouch, options);
  addEventListener(
    'keydown',
    ({ repeat }) => {
      if (!repeat) use();
    },
    options,
  );
  addEventListener('wheel', use, options);
  const useIfPressed = ({ target }: Event) => {
    if (isPressable(target)) use();
  };
  addEventListener('click', useIfPressed, options);
}

/** Keys of the keyboard on the glass are buttons, too. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], input') !== null;
}
