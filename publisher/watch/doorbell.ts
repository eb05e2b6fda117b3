import type { Publication } from '../../cms/publishing/publication/publication.ts';
import type { Moment } from './clock.ts';

/** The first change after so long without one is published at once. */
const calm = 5_000;
/** Others are gathered: published after `shortest` without another one, or `longest` after the first. */
const quiet = { shortest: 2_000, longest: 8_000 };
/**
 * The time between two comparisons of the live release with the database, even if nobody rang: shorter
 * where a write and its ring are two.
 */
export const compareEvery = { apart: 60_000, together: 5 * 60_000 };
/** Back-off after failed rounds, doubling each time. */
const retry = { first: 3_000, longest: 60_000 };
/** If wall and steady clock drift apart by more than this, the clock was set or the machine slept. */
const drift = 30_000;

/** In milliseconds. */
const day = 86_400_000;
/** Pause between attempts to clean the live release of withdrawn data. */
const cleanEvery = 5_000;

export type Decision = 'rest' | 'wait' | 'publish' | 'compare' | 'finish' | 'rollback' | 'clean';

/**
 * Decides what is due, from the state in the database and the time, and remembers what it has seen.
 * Durations use the steady clock; the wall clock, which can be set, only tells the date.
 */
export class Doorbell {
  #heard: { seq: number; first: number; latest: number } | undefined;
  #failed: { seq: number; at: number; wait: number } | undefined;
  #done: { at: Moment; due: number; isUnfinished: boolean } | undefined;
  #cleanedAt = -Infinity;
  /** True if the round that was decided last is for a change. */
  #forChange = false;
  /** The time the last round for a change ended. */
  #changedAt = -Infinity;
  /** The time, by the steady clock, from which what was left may be finished. */
  #finishesFrom = -Infinity;
  readonly #compareEvery: number;

  constructor(every = compareEvery.apart) {
    this.#compareEvery = every;
  }

  /** @param isUnclean whether the live release still shows withdrawn data, which has priority */
  decide(state: Publication, now: Moment, isUnclean = false): Decision {
    const failed = this.#failed?.seq === state.requestedSeq ? this.#failed : undefined;
    const withdrawal = isUnclean ? this.#withdrawn(state, now, failed !== undefined) : undefined;
    if (withdrawal) return withdrawal;
    if (failed && now.steady - failed.at < failed.wait) return 'rest';
    if (state.requestedRelease !== null) return 'rollback';
    this.#forChange = state.requestedSeq > state.builtSeq;
    if (this.#forChange)
      return failed || !this.#done ? 'publish' : this.#changed(state.requestedSeq, now.steady);
    this.#heard = undefined;
    if (state.pinnedRelease !== null) return 'rest';
    if (!this.#done || now.wall >= this.#done.due || this.#wasClockSet(now)) return 'publish';
    const since = now.steady - this.#done.at.steady;
    if (this.#done.isUnfinished && since >= calm && now.steady >= this.#finishesFrom)
      return 'finish';
    return since >= this.#compareEvery ? 'compare' : 'rest';
  }

  /**
   * Records the end of a round.
   * @param nextChangeAt when pages next change without an edit
   * @param isUnfinished whether it left something to a calm moment
   */
  done(now: Moment, nextChangeAt?: string, isUnfinished = false): void {
    const change = nextChangeAt === undefined ? NaN : Date.parse(nextChangeAt);
    const due = Math.min(change > now.wall ? change : Infinity, nextMidnight(now.wall));
    this.#heard = undefined;
    this.#failed = undefined;
    this.#done = { at: now, due, isUnfinished };
    if (this.#forChange) {
      this.#changedAt = now.steady;
      this.#finishesFrom = -Infinity;
    }
    this.#forChange = false;
  }

  /** Records that a round which finishes left something: another tries after the next change, or in a day. */
  leftUnfinished(now: Moment): void {
    this.#finishesFrom = now.steady + day;
  }

  /** Records a failed round: the next change, or the back-off, triggers another. */
  failed(seq: number, now: Moment): void {
    const before = this.#failed?.wait;
    const wait = before === undefined ? retry.first : Math.min(before * 2, retry.longest);
    this.#heard = undefined;
    this.#failed = { seq, at: now.steady, wait };
  }

  /** A round removes withdrawn data; if none may run, or it failed, the live release is cleaned instead. */
  #withdrawn(state: Publication, now: Moment, hasFailed: boolean): Decision | undefined {
    if (now.steady - this.#cleanedAt < cleanEvery) return undefined;
    const isPinned = state.pinnedRelease !== null && state.requestedSeq <= state.builtSeq;
    if (!hasFailed && state.requestedRelease !== null) return 'rollback';
    if (!hasFailed && !isPinned) return 'publish';
    this.#cleanedAt = now.steady;
    return 'clean';
  }

  #changed(seq: number, now: number): Decision {
    if (this.#heard === undefined && now - this.#changedAt >= calm) return 'publish';
    if (this.#heard === undefined) this.#heard = { seq, first: now, latest: now };
    else if (this.#heard.seq !== seq) this.#heard = { ...this.#heard, seq, latest: now };
    const { first, latest } = this.#heard;
    return now - latest >= quiet.shortest || now - first >= quiet.longest ? 'publish' : 'wait';
  }

  #wasClockSet(now: Moment): boolean {
    if (!this.#done) return false;
    const { wall, steady } = this.#done.at;
    return Math.abs(now.wall - wall - (now.steady - steady)) > drift;
  }
}

/** Asia/Ho_Chi_Minh is UTC+7 all year. */
const offset = 7 * 3_600_000;

/** The next midnight in Asia/Ho_Chi_Minh. */
export function nextMidnight(now: number): number {
  return (Math.floor((now + offset) / day) + 1) * day - offset;
}
