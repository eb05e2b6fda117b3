import { change, type Publication } from '../../cms/publishing/publication/publication.ts';
import { embeddedClient } from '../../cms/storage/database/sqlite.ts';
import { UnitsMovingError } from '../../cms/publishing/publication/moving-units.ts';
import {
  reportFailure,
  reportRest,
  reportWaiting,
} from '../../cms/publishing/publication/report.ts';
import { sizeOfRelease } from '../../content/release-folder.ts';
import { formatSeconds } from '../../content/text/duration.ts';
import { diskNearlyFull } from '../../env/disk.ts';
import { sentenceOf } from '../../env/terminal.ts';
import { cleanLive, LiveWithdrawals } from '../round/clean.ts';
import { compareEvery, Doorbell, type Decision } from './doorbell.ts';
import { LeaseLostError, type Publisher } from '../round/publisher.ts';
import { isUnfinished, standInsOf } from '../make/unfinished.ts';
import { rollBack } from '../round/rollback.ts';
import { publishRound, type Round } from '../round/round.ts';
import type { Watch } from './options.ts';
import { healedLine, Upkeep } from './upkeep.ts';

/** Runs the rounds of one tenure. A failure is reported once; the last release stays live. */
export class Rounds {
  readonly doorbell: Doorbell;
  readonly #publisher: Publisher;
  readonly #watch: Watch;
  readonly #withdrawals: LiveWithdrawals;
  #lastFault: string | undefined;
  #upkeep: Upkeep | undefined;
  /** Disk space of the live release if it shared no files; known after the first round. */
  #bytes = 0;

  constructor(publisher: Publisher, watch: Watch) {
    this.#publisher = publisher;
    this.#watch = watch;
    // The embedded database takes both in one transaction.
    const isTogether = embeddedClient(publisher.payload.db) !== undefined;
    this.doorbell = new Doorbell(isTogether ? compareEvery.together : compareEvery.apart);
    this.#withdrawals = new LiveWithdrawals(publisher.releases);
  }

  /**
   * @returns the sentence logged for a failure
   * @throws {Error} when even reporting the failure fails
   */
  async run(
    decision: Exclude<Decision, 'rest' | 'wait'>,
    { requestedSeq, requestedRelease }: Publication,
  ): Promise<string | undefined> {
    if (decision === 'finish') return this.#finish();
    return this.#attempt(requestedSeq, async () => {
      if (decision === 'clean') return this.#clean();
      await this.#checkRoom();
      await (decision === 'rollback' ? this.#goBack(requestedRelease) : this.#publish(decision));
    });
  }

  /** Tells whether the live release shows data withdrawn since it was made. */
  async isUnclean(): Promise<boolean> {
    return this.#withdrawals.isUnclean();
  }

  /** Repairs an unreadable live release; only the first call does anything. */
  async mend({ requestedSeq, scrub }: Publication): Promise<void> {
    if (this.#upkeep) return;
    const { log, clock } = this.#watch;
    const upkeep = new Upkeep(this.#publisher, log, scrub?.at, clock().wall);
    this.#upkeep = upkeep;
    await this.#attempt(requestedSeq, () => upkeep.mend());
  }

  /** Verifies some files of the live release. @returns false if no check is due */
  async lookThrough({ requestedSeq }: Publication): Promise<boolean> {
    const now = this.#watch.clock().wall;
    if (!this.#upkeep?.isDue(now)) return false;
    await this.#attempt(requestedSeq, async () => this.#upkeep?.look(now));
    return true;
  }

  /** @returns the sentence logged for a failure */
  async #attempt(requestedSeq: number, work: () => Promise<void>): Promise<string | undefined> {
    const { signal, status, clock } = this.#watch;
    try {
      await work();
      this.#lastFault = undefined;
      status.say({ problem: null });
      return undefined;
    } catch (error) {
      // An abort is no news: what the round worked with may have ended first.
      if (signal.aborted) return undefined;
      if (error instanceof UnitsMovingError) return this.#putOff(requestedSeq);
      const sentence = sentenceOf(error);
      const line = `Chưa đưa được lên trang: ${sentence}`;
      if (line !== this.#lastFault) this.#watch.log(line);
      this.#lastFault = line;
      if (error instanceof LeaseLostError) return line;
      status.say({ problem: line });
      status.sayFailed();
      this.doorbell.failed(requestedSeq, clock());
      await reportFailure(this.#publisher.payload, this.#publisher.lease, sentence);
      return line;
    }
  }

  /** No fault: soon the change is whole. Withdrawals are cleaned from the live release meanwhile. */
  async #putOff(requestedSeq: number): Promise<undefined> {
    this.doorbell.failed(requestedSeq, this.#watch.clock());
    await reportWaiting(this.#publisher.payload, this.#publisher.lease);
  }

  /** @throws {Error} when a release might not fit: a full disk would stop more than publishing */
  async #checkRoom(): Promise<void> {
    const { dataDir, minFreeBytes } = this.#watch.environment;
    const needed = Math.max(minFreeBytes, 2 * this.#bytes);
    const free = await this.#watch.room(dataDir);
    if (free < needed) throw new Error(diskNearlyFull(free, needed));
  }

  /** No failure of publishing: all is live. */
  async #finish(): Promise<undefined> {
    const { signal, log, clock } = this.#watch;
    try {
      await this.#checkRoom();
      await this.#publish('finish');
    } catch (error) {
      if (signal.aborted) return;
      this.doorbell.leftUnfinished(clock());
      log(`Chưa nén kỹ được các trang (trang vẫn hiện đủ): ${sentenceOf(error)}`);
      if (error instanceof LeaseLostError) return;
      await reportRest(this.#publisher.payload, this.#publisher.lease);
    }
  }

  async #publish(decision: 'publish' | 'compare' | 'finish'): Promise<void> {
    const started = performance.now();
    const round = await publishRound(this.#publisher, {
      lookAgain: decision !== 'compare',
      pace: decision === 'finish' ? 'finish' : 'hurry',
      onStage: this.#watch.onStage,
    });
    const { release, isNew, rendered, heldBack, heldPages, healed } = round;
    this.#bytes = sizeOfRelease(release).bytes;
    const isLeft = isUnfinished(release);
    this.doorbell.done(this.#watch.clock(), release.record.nextChangeAt, isLeft);
    if (isLeft && decision === 'finish') this.doorbell.leftUnfinished(this.#watch.clock());
    if (healed > 0) this.#watch.log(healedLine(healed));
    if (!isNew) return;
    const kept =
      (heldBack > 0 ? `, giữ lại ${heldBack} mục có lỗi` : '') +
      (heldPages > 0 ? `, giữ lại ${heldPages} trang sắp mất, chờ quyết định` : '');
    const took = performance.now() - started;
    this.#watch.status.sayMade(took / 1000);
    const duration = formatSeconds(took);
    if (decision === 'finish')
      return this.#watch.log(`Đã nén kỹ các trang${doneBy(round)}${kept}, ${duration}.`);
    this.#watch.log(`Đã lên trang: dựng ${rendered.length} trang${kept}, ${duration}.`);
  }

  async #clean(): Promise<void> {
    const { record } = await cleanLive(this.#publisher);
    this.#watch.log(`Đã bỏ khỏi trang điều bà con rút lại: bản ${record.id}.`);
  }

  async #goBack(wanted: string | null): Promise<void> {
    try {
      const { record } = await rollBack(this.#publisher, wanted ?? undefined);
      this.#watch.log(`Đã quay lại bản ${record.rollbackOf ?? record.id} và ghim bản này.`);
    } catch (error) {
      // It is still wanted when units have come to rest, and of who publishes from now on.
      if (!(error instanceof UnitsMovingError || error instanceof LeaseLostError))
        await change(this.#publisher.payload, { requestedRelease: null });
      throw error;
    }
  }
}

/** Names what a round that finishes made beside smaller copies. */
function doneBy({ rendered, release }: Round): string {
  const left = standInsOf(release);
  const cards = rendered.filter((address) => address.endsWith('.png')).length - left;
  const pages = rendered.length - cards - left;
  return (
    (cards > 0 ? `, vẽ ${cards} hình chia sẻ` : '') +
    (left > 0 ? `, còn ${left} hình chia sẻ chưa vẽ được` : '') +
    (pages > 0 ? `, dựng ${pages} trang` : '')
  );
}
