/** The time the countdown runs before the session is cleared, in seconds. */
export const countdownSeconds = 30;

export type IdlePhase =
  | { name: 'used' }
  /** Nobody has touched the glass for a while: ask whether somebody is there. */
  | { name: 'asking'; secondsLeft: number }
  | { name: 'over' };

/**
 * Tells what the kiosk does after so long without a touch.
 * @param untouchedSeconds seconds since the last touch
 * @param limitSeconds the desk's idle time for this screen
 */
export function idlePhase(untouchedSeconds: number, limitSeconds: number): IdlePhase {
  if (untouchedSeconds < limitSeconds) return { name: 'used' };
  const secondsLeft = Math.ceil(limitSeconds + countdownSeconds - untouchedSeconds);
  return secondsLeft > 0 ? { name: 'asking', secondsLeft } : { name: 'over' };
}
