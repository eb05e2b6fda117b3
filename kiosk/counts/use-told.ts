import { useEffect, useState } from 'react';
import type { HeartbeatAnswer } from '../../content/kiosk/calls.ts';
import { present } from '../../content/present.ts';
import { keepFault } from '../machine/faults.ts';
import { startReports } from './report.ts';
import { type Heard, holding } from './told.ts';

/** The wish to start anew that this machine has followed. */
const reloadedKey = 'kiosk-reloaded';
/** Milliseconds between two looks at whether what was said still holds. */
const lookedAtEvery = 10_000;
/** Milliseconds for which the key covers the screen at rest: visitors come, and staff may ask again. */
const keyShownFor = 120_000;

/** The wishes of staff for the machine; `hideKey` closes the key that it shows. */
export type Told = HeartbeatAnswer & { hideKey(): void };

/**
 * Reports to the CMS and says what staff wants of the machine, once it is known.
 * @param desk its code
 * @param atRest nobody is disturbed when the machine starts anew
 */
export function useTold(desk: string, atRest: boolean): Told | undefined {
  const [told, setTold] = useState<HeartbeatAnswer>();
  const [hidden, setHidden] = useState<string>();
  useEffect(() => {
    let heard: Heard | undefined;
    const tell = () => {
      const next = heard && holding(heard, new Date());
      setTold((before) => (isSame(before, next) ? before : next));
    };
    const timer = setInterval(tell, lookedAtEvery);
    const stop = startReports(desk, (answer) => {
      heard = answer && { answer, at: new Date().toISOString() };
      tell();
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [desk]);
  const reload = told?.reload;
  const showKey = told?.showKey === hidden ? undefined : told?.showKey;
  useEffect(() => {
    if (!atRest || showKey || !reload || localStorage.getItem(reloadedKey) === reload) return;
    try {
      localStorage.setItem(reloadedKey, reload);
    } catch (error) {
      // Not kept as followed, it would be followed without end.
      return keepFault(localStorage, error);
    }
    location.reload();
  }, [atRest, showKey, reload]);
  useEffect(() => {
    if (!atRest || !showKey) return;
    const timer = setTimeout(() => setHidden(showKey), keyShownFor);
    return () => clearTimeout(timer);
  }, [atRest, showKey]);
  if (!told) return undefined;
  return { ...present({ ...told, showKey }), hideKey: () => setHidden(showKey) };
}

/** Mostly the same is said again: then nothing is drawn anew. */
function isSame(one: HeartbeatAnswer | undefined, other: HeartbeatAnswer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
