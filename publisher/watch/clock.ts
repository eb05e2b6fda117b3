/** The same moment on two clocks, in milliseconds. */
export interface Moment {
  /** Since 1970. Can be set, even backwards: use it for dates. */
  wall: number;
  /** Since an arbitrary start, never backwards: use it for durations. */
  steady: number;
}

export type Clock = () => Moment;

export const systemClock: Clock = () => ({ wall: Date.now(), steady: performance.now() });
