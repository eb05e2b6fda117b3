/**
 * A contact that stays this long is not a deliberate finger but a palm, a sleeve or water. It presses
 * nothing and does not count as use.
 */
export const restingMilliseconds = 10_000;
