import type { Publication } from '../cms/export/publication.ts';

/** After a change the publisher waits for this long without another, but never longer than `longest`. */
export const quiet = { shortest: 2_000, longest: 20_000 };
/** How often it compares what is live with the database, bell or not; and when a failed round is tried again. */
export const compareEvery = 60_000;

export type Decision = 'rest' | 'wait' | 'publish' | 'compare' | 'rollback';

/** Decides what is due from the state in the database and the time; keeps what it has heard so far. */
export class Doorbell {
  #heard: { seq: number; first: number; latest: number } | undefined;
  #failed: { seq: number; at: number } | undefined;
  #comparedAt = -Infinity;
  #dueAt = Infinity;
  #midnight = -Infinity;

  /** @param now milliseconds since 1970 */
  decide(state: Publication, now: number): Decision {
    if (state.requestedRelease !== null) return 'rollback';
    if (state.requestedSeq > state.builtSeq) return this.#changed(state.requestedSeq, now);
    this.#heard = undefined;
    if (state.pinnedRelease !== null) return 'rest';
    if (now >= this.#dueAt || now >= this.#midnight) return 'publish';
    return now - this.#comparedAt >= compareEvery ? 'compare' : 'rest';
  }

  /** A round is done. @param nextChangeAt when pages change without an edit */
  done(now: number, nextChangeAt?: string): void {
    this.#heard = undefined;
    this.#failed = undefined;
    this.#comparedAt = now;
    const due = nextChangeAt === undefined ? Infinity : Date.parse(nextChangeAt);
    this.#dueAt = due > now ? due : Infinity;
    this.#midnight = nextMidnight(now);
  }

  /** A round has failed: it is tried again at the next change, or after a while. */
  failed(seq: number, now: number): void {
    this.done(now);
    this.#failed = { seq, at: now };
  }

  #changed(seq: number, now: number): Decision {
    if (this.#failed?.seq === seq && now - this.#failed.at < compareEvery) return 'rest';
    if (this.#heard === undefined) this.#heard = { seq, first: now, latest: now };
    else if (this.#heard.seq !== seq) this.#heard = { ...this.#heard, seq, latest: now };
    const { first, latest } = this.#heard;
    return now - latest >= quiet.shortest || now - first >= quiet.longest ? 'publish' : 'wait';
  }
}

const day = 86_400_000;
/** Asia/Ho_Chi_Minh is seven hours ahead of UTC, all year. */
const offset = 7 * 3_600_000;

/** The next midnight in Asia/Ho_Chi_Minh. */
export function nextMidnight(now: number): number {
  return (Math.floor((now + offset) / day) + 1) * day - offset;
}
