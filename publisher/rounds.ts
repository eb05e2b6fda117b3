import { change, type Publication } from '../cms/export/publication.ts';
import { reportFailure } from '../cms/export/report.ts';
import { formatSeconds } from '../content/text/duration.ts';
import { diskNearlyFull } from '../env/disk.ts';
import { sentenceOf } from '../env/terminal.ts';
import { Doorbell } from './doorbell.ts';
import { LeaseLostError, type Publisher } from './publisher.ts';
import { rollBack } from './rollback.ts';
import { publishRound } from './round.ts';
import type { Watch } from './watch.ts';

/** Runs the rounds of one tenure; a failure is reported once and leaves the last release serving. */
export class Rounds {
  readonly doorbell = new Doorbell();
  readonly #publisher: Publisher;
  readonly #watch: Watch;
  #lastFault: string | undefined;

  constructor(publisher: Publisher, watch: Watch) {
    this.#publisher = publisher;
    this.#watch = watch;
  }

  /**
   * @returns what was said of a failure
   * @throws {Error} when the database does not even take the report of it
   */
  async run(
    decision: 'publish' | 'compare' | 'rollback',
    { requestedSeq, requestedRelease }: Publication,
  ): Promise<string | undefined> {
    const { status, clock } = this.#watch;
    try {
      await this.#checkRoom();
      await (decision === 'rollback'
        ? this.#goBack(requestedRelease)
        : this.#publish(decision === 'publish'));
      this.#lastFault = undefined;
      status.say({ problem: null });
      return undefined;
    } catch (error) {
      const sentence = sentenceOf(error);
      const line = `Chưa đưa được lên trang: ${sentence}`;
      if (line !== this.#lastFault) this.#watch.log(line);
      this.#lastFault = line;
      if (error instanceof LeaseLostError) return line;
      status.say({ problem: line });
      this.doorbell.failed(requestedSeq, clock());
      await reportFailure(this.#publisher.payload, this.#publisher.lease, sentence);
      return line;
    }
  }

  /** @throws {Error} when a release might not find room: a disk that is full stops more than publishing */
  async #checkRoom(): Promise<void> {
    const { dataDir, minFreeBytes } = this.#watch.environment;
    const free = await this.#watch.room(dataDir);
    if (free < minFreeBytes) throw new Error(diskNearlyFull(free, minFreeBytes));
  }

  async #publish(lookAgain: boolean): Promise<void> {
    const started = performance.now();
    const { release, isNew, rendered, heldBack } = await publishRound(this.#publisher, {
      lookAgain,
    });
    this.doorbell.done(this.#watch.clock(), release.record.nextChangeAt);
    if (!isNew) return;
    const kept = heldBack > 0 ? `, giữ lại ${heldBack} mục có lỗi` : '';
    const duration = formatSeconds(performance.now() - started);
    this.#watch.log(`Đã lên trang: dựng ${rendered.length} trang${kept}, ${duration}.`);
  }

  async #goBack(wanted: string | null): Promise<void> {
    try {
      const { record } = await rollBack(this.#publisher, wanted ?? undefined);
      this.#watch.log(`Đã quay lại bản ${record.rollbackOf ?? record.id} và ghim bản này.`);
    } catch (error) {
      await change(this.#publisher.payload, { requestedRelease: null });
      throw error;
    }
  }
}
