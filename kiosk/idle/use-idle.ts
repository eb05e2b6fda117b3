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

/** Watches the whole glass; any touch anywhere counts as use, also while text is read aloud. */
export function useIdle({ limitSeconds, active, onOver }: IdleOptions): IdlePhase {
  const lastUse = useRef(0);
  const [phase, setPhase] = useState<IdlePhase>({ name: 'used' });
  const over = useEffectEvent(onOver);

  useEffect(() => {
    if (!active) return;
    lastUse.current = Date.now();
    const check = () => {
      const next = idlePhase((Date.now() - lastUse.current) / 1000, limitSeconds);
      if (next.name === 'over') over();
      setPhase(next.name === 'over' ? { name: 'used' } : next);
    };
    const use = () => {
      lastUse.current = Date.now();
      setPhase((now) => (now.name === 'used' ? now : { name: 'used' }));
    };
    const timer = setInterval(check, 1000);
    uses.forEach((type) => window.addEventListener(type, use, { capture: true, passive: true }));
    return () => {
      clearInterval(timer);
      uses.forEach((type) => window.removeEventListener(type, use, { capture: true }));
      setPhase({ name: 'used' });
    };
  }, [active, limitSeconds]);

  return phase;
}
