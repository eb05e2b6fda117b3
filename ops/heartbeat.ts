/** The time a process may stay silent. */
export interface Patience {
  /** Beats in a row without an answer before it is ready: it loads its code, opens its database. */
  starting: number;
  /** Beats in a row without an answer from then on. */
  running: number;
}

/** Milliseconds between two beats. */
export const beatEvery = 1_000;

/**
 * Counts the beats that a process has not answered. It counts beats, not time: when the whole machine
 * slept, or had no time for anybody, the next beat is one more, not a thousand.
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

  /** One more beat. @returns whether the process has been silent for too long */
  beat(): boolean {
    this.#missed += 1;
    return this.#missed > this.#patience[this.#isReady ? 'running' : 'starting'];
  }
}
