/** One moment on two clocks, in milliseconds. */
export interface Moment {
  /** Since 1970, as the machine believes: somebody may set it, back too. What a calendar says. */
  wall: number;
  /** Only ever goes on, from some beginning: how long something took. */
  steady: number;
}

export type Clock = () => Moment;

export const systemClock: Clock = () => ({ wall: Date.now(), steady: performance.now() });
