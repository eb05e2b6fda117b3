import { openTimes, type OpeningHours } from '../../../content/opening.ts';

/** The longest time a machine may say nothing while its desk is open. */
const longestSilence = 15 * 60_000;

/** The time back in which opening hours are searched. */
const lookedBack = 30 * 86_400_000;

/**
 * Since when a machine has been silent, if it missed 15 consecutive minutes of opening hours. Nights,
 * lunch and holidays do not count; the machine stays silent until it is heard again.
 * @param heardAt its last sign of life, or its registration
 */
export function silentSince(hours: OpeningHours, heardAt: Date, now: Date): Date | undefined {
  const from = new Date(Math.max(heardAt.getTime(), now.getTime() - lookedBack));
  const silent = openTimes(hours, from, now).some((open) => {
    const start = Math.max(open.from.getTime(), from.getTime());
    const end = Math.min(open.to.getTime(), now.getTime());
    return end - start >= longestSilence;
  });
  return silent ? heardAt : undefined;
}
