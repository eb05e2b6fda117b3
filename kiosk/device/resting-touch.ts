/**
 * A contact that stays on the glass so long is no finger that means something: a palm, a sleeve,
 * water on the frame. It presses nothing and does not count as use.
 */
export const restingMilliseconds = 10_000;
