import type { KioskContent } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';

/** The address of the recording of what a screen says: of its step, or at the first step of the whole guide. */
export function recordingAt(screen: Screen, { guides }: KioskContent): string | undefined {
  if (screen.name !== 'step') return undefined;
  const guide = guides.find(({ slug }) => slug === screen.guide);
  return guide?.steps[screen.at]?.recording ?? (screen.at === 0 ? guide?.recording : undefined);
}

/**
 * Plays a recording until it is stopped; `onEnd` is called when it has ended, `instead` where it can't be had:
 * it begins what is heard in its place, and returns how to stop that.
 */
export function play(
  address: string,
  volume: number,
  onEnd: () => void,
  instead: () => () => void,
): () => void {
  const audio = new Audio(address);
  audio.volume = volume / 100;
  let isOver = false;
  let stop = (): void => {
    isOver = true;
    audio.pause();
  };
  const fail = (): void => {
    // Who stops it while it loads makes it fail, too.
    if (isOver) return;
    stop();
    stop = instead();
  };
  audio.onended = onEnd;
  audio.onerror = fail;
  audio.play().catch(fail);
  return () => stop();
}
