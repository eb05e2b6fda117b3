import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { idlePhase, type IdlePhase } from './idle-clock.ts';

const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

interface IdleOptions {
  /** Seconds without a touch before the window asks. */
  limitSeconds: number;
  /** False on the attract screen, where nobody is. */
  active: boolean;
  onOver(): void;
}

const used: IdlePhase = { name: 'used' };

/** Seconds that the window stays after a touch, so that it is gone only when the finger is. */
const lingerSeconds = 1;

/**
 * Watches the whole glass; any touch anywhere counts as use, also while text scrolls or is read
 * aloud. A tap closes the window by its click, so that it never falls through to what is below.
 */
export function useIdle({ limitSeconds, active, onOver }: IdleOptions): IdlePhase {
  const lastUse = useRef(0);
  const [phase, setPhase] = useState<IdlePhase>(used);
  const over = useEffectEvent(onOver);

  useEffect(() => {
    if (!active) return;
    // The time of day jumps when a machine without a clock of its own finds the network.
    lastUse.current = performance.now();
    const check = () => {
      const untouchedSeconds = (performance.now() - lastUse.current) / 1000;
      const next = idlePhase(untouchedSeconds, limitSeconds);
      if (next.name === 'over') over();
      if (next.name === 'used' && untouchedSeconds < lingerSeconds) return;
      setPhase(next.name === 'asking' ? next : used);
    };
    const use = () => {
      lastUse.current = performance.now();
    };
    const stay = () => {
      use();
      setPhase(used);
    };
    const timer = setInterval(check, 1000);
    uses.forEach((type) => window.addEventListener(type, use, { capture: true, passive: true }));
    window.addEventListener('click', stay);
    return () => {
      clearInterval(timer);
      uses.forEach((type) => window.removeEventListener(type, use, { capture: true }));
      window.removeEventListener('click', stay);
      setPhase(used);
    };
  }, [active, limitSeconds]);

  return phase;
}
