import type { ScrubReport } from '../../cms/publishing/publication/publication.ts';
import { readRelease, sizeOfRelease } from '../../content/release-folder.ts';
import { Scrub } from '../files/scrub.ts';
import { nextMidnight } from './doorbell.ts';

/** The start of the nightly check: milliseconds after midnight in Vietnam. */
const hour = 3_600_000;
const nightly = 2 * hour;
/** Verifies the live release once a night, or as soon as possible after a missed night. */
export class Scrubber {
  #dueAt: number;
  #running: Scrub | undefined;

  /**
   * @param lastAt when it was last verified, ISO 8601
   * @param now milliseconds since 1970
   */
  constructor(lastAt: string | undefined, now: number) {
    const last = lastAt === undefined ? NaN : Date.parse(lastAt);
    this.#dueAt = last <= now ? nextMidnight(last) + nightly : now;
  }

  isDue(now: number): boolean {
    return now >= this.#dueAt;
  }

  /**
   * Verifies the next batch of files; starts over when another release is live.
   * @param live its folder
   * @returns the findings after the last batch
   */
  async step(live: string, now: number): Promise<Found | undefined> {
    if (this.#running?.release.folder !== live) this.#running = new Scrub(readRelease(live));
    const { release } = this.#running;
    const damaged = await this.#running.step();
    if (!damaged) return undefined;
    this.#running = undefined;
    this.#dueAt = nextMidnight(now) + nightly;
    const report = {
      at: new Date(now).toISOString(),
      release: release.record.id,
      files: sizeOfRelease(release).files,
      damaged: damaged.length,
      healed: false,
    };
    return { damaged, report };
  }

  /** The repair failed: check again in an hour. */
  again(now: number): void {
    this.#dueAt = now + hour;
  }
}

export interface Found {
  /** Addresses of damaged files. */
  damaged: string[];
  report: ScrubReport;
}
