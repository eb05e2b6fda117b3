/** The time a process may stay silent. */
export interface Patience {
  /** Beats in a row without an answer before it is ready: it loads its code, opens its database. */
  starting: number;
  /** Beats in a row without an answer from then on. */
  running: number;
}

/**
 * Most beats that one silent beat may stand for, on a machine that has no time for anybody. What hangs
 * while it runs is noticed within some minutes even then: visitors wait for it.
 */
const longest = { starting: 10, running: 3 } as const;

/** Milliseconds between two beats. */
export const beatEvery = 1_000;

/**
 * Counts the beats that a process has not answered. It counts beats, not time: when the whole machine
 * slept, the next beat is one more, not a thousand. Where a process gets only a part of a processor, a
 * beat counts for that part.
 */
export class Heartbeat {
  readonly #patience: Patience;
  #missed = 0;
  #isReady = false;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  ready(): void {
    this.#isReady = true;
    this.#missed = 0;
  }

  answered(): void {
    this.#missed = 0;
  }

  /**
   * One more beat.
   * @param slowness how many times longer than alone a process takes on this machine now; 1 or more
   * @returns whether the process has been silent for too long
   */
  beat(slowness = 1): boolean {
    const phase = this.#isReady ? 'running' : 'starting';
    this.#missed += 1 / Math.min(Math.max(slowness, 1), longest[phase]);
    // Parts add up to a little less than what they make.
    return this.#missed > this.#patience[phase] + 1e-9;
  }
}
