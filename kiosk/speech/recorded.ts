import type { KioskContent } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';

/**
 * The address of the recording of what a screen says: of its step, or at the first step of the whole guide,
 * unless that tells of other answers, too.
 */
export function recordingAt(screen: Screen, { guides }: KioskContent): string | undefined {
  if (screen.name !== 'step') return undefined;
  const guide = guides.find(({ slug }) => slug === screen.guide);
  const whole = screen.at === 0 && !guide?.branches ? guide?.recording : undefined;
  return guide?.steps[screen.at]?.recording ?? whole;
}

interface Playing {
  /** @param seconds how long it lasts, once that is known */
  onLength(seconds: number): void;
  onEnd(): void;
  /** It can't be had: begins what is heard in its place, and returns how to stop that. */
  instead(): () => void;
}

/**
 * Plays a recording until it is stopped.
 * @param volume 0–100
 */
export function play(
  address: string,
  volume: number,
  { onLength, onEnd, instead }: Playing,
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
  audio.onloadedmetadata = () => {
    if (Number.isFinite(audio.duration)) onLength(audio.duration);
  };
  audio.onended = onEnd;
  audio.onerror = fail;
  audio.play().catch(fail);
  return () => stop();
}
