/** How long the window counts down before everything of a visitor is gone, in seconds. */
export const countdownSeconds = 30;

export type IdlePhase =
  | { name: 'used' }
  /** Nobody has touched the glass: the window asks. */
  | { name: 'asking'; secondsLeft: number }
  | { name: 'over' };

/**
 * What an untouched kiosk does.
 * @param untouchedSeconds seconds since the last touch
 * @param limitSeconds the desk's idle time for this screen
 */
export function idlePhase(untouchedSeconds: number, limitSeconds: number): IdlePhase {
  if (untouchedSeconds < limitSeconds) return { name: 'used' };
  const secondsLeft = Math.ceil(limitSeconds + countdownSeconds - untouchedSeconds);
  return secondsLeft > 0 ? { name: 'asking', secondsLeft } : { name: 'over' };
}
