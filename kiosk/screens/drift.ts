/** The farthest that anything at rest moves from its place, in units of the kiosk. */
export const farthest = { across: 0.55, down: 0.4 };

/** The numbers of minutes after which each direction begins again: together after almost four hours. */
const rounds = { across: 17, down: 13 };

/** Tells where what stands on the idle screen is at this minute, in units of the kiosk: nothing burns in. */
export function driftAt(now: Date): { across: number; down: number } {
  const minute = Math.floor(now.getTime() / 60_000);
  const at = (round: number) => Math.sin((2 * Math.PI * (minute % round)) / round);
  return { across: farthest.across * at(rounds.across), down: farthest.down * at(rounds.down) };
}
