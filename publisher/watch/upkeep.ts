import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { reportScrub } from '../../cms/publishing/publication/report.ts';
import { damagedSizes } from '../../content/release-folder.ts';
import { LeaseLostError, type Publisher } from '../round/publisher.ts';
import { rollBack } from '../round/rollback.ts';
import { publishRound } from '../round/round.ts';
import { Scrubber } from './scrubber.ts';

/** A line for the operator. */
export const healedLine = (files: number) =>
  `Đã làm lại ${files} tệp bị hỏng của bản đang hiển thị.`;

/** Verifies the live release and repairs it. */
export class Upkeep {
  readonly #publisher: Publisher;
  readonly #log: (line: string) => void;
  readonly #scrubber: Scrubber;

  /**
   * @param lastAt when the files were last verified, ISO 8601
   * @param now milliseconds since 1970
   */
  constructor(
    publisher: Publisher,
    log: (line: string) => void,
    lastAt: string | undefined,
    now: number,
  ) {
    this.#publisher = publisher;
    this.#log = log;
    this.#scrubber = new Scrubber(lastAt, now);
  }

  /** Tells whether a check of the files is due. @param now milliseconds since 1970 */
  isDue(now: number): boolean {
    return this.#scrubber.isDue(now);
  }

  /**
   * At the start: lets another release stand in for an unreadable one. The first round replaces files
   * of the wrong size; a pinned release has no rounds, so its files are replaced here.
   */
  async mend(): Promise<void> {
    const { payload, releases } = this.#publisher;
    const shown = await releases.currentId();
    const { last, standsIn } = await releases.settle();
    if (shown !== undefined && last?.record.id !== shown)
      this.#log(
        last && standsIn
          ? `Bản đang hiển thị (${shown}) không đọc được: trang tạm dùng bản ${last.record.id}.`
          : `Bản đang hiển thị (${shown}) không đọc được: đang dựng lại từ đầu.`,
      );
    const { pinnedRelease } = await readPublication(payload);
    if (pinnedRelease === null) return;
    if (last?.record.id !== pinnedRelease) await publishRound(this.#publisher);
    else await this.#heal(damagedSizes(last));
  }

  /** Verifies the next batch of files and replaces damaged ones. @param now milliseconds since 1970 */
  async look(now: number): Promise<void> {
    const { payload, lease, releases } = this.#publisher;
    const live = await releases.currentId();
    if (live === undefined) return;
    const found = await this.#scrubber.step(releases.folderOf(live), now);
    if (!found) return;
    const { damaged, report } = found;
    if (!(await reportScrub(payload, lease, report))) throw new LeaseLostError();
    this.#log(
      damaged.length === 0
        ? `Đã kiểm tra ${report.files} tệp của bản đang hiển thị: nguyên vẹn.`
        : `Bản đang hiển thị có ${damaged.length} tệp bị hỏng, đang làm lại: ${namesOf(damaged)}.`,
    );
    try {
      await this.#heal(damaged);
    } catch (error) {
      this.#scrubber.again(now);
      throw error;
    }
  }

  async #heal(damaged: string[]): Promise<void> {
    if (damaged.length === 0) return;
    const { pinnedRelease } = await readPublication(this.#publisher.payload);
    if (pinnedRelease === null) await publishRound(this.#publisher, { lookAgain: true, damaged });
    else await rollBack(this.#publisher, pinnedRelease, { damaged });
    this.#log(healedLine(damaged.length));
  }
}

const named = 5;

function namesOf(addresses: string[]): string {
  const more = addresses.length > named ? ` và ${addresses.length - named} tệp khác` : '';
  return `${addresses.slice(0, named).join(', ')}${more}`;
}
