import type { ScrubReport } from '../../cms/publication/publication.ts';
import { readRelease } from '../../content/release-folder.ts';
import { Scrub } from '../files/scrub.ts';
import { nextMidnight } from './doorbell.ts';

/** Milliseconds after midnight in Vietnam at which the files are looked through. */
const hour = 3_600_000;
const nightly = 2 * hour;
/** Looks through the live release once a night, or as soon as there is time when a night was missed. */
export class Scrubber {
  #dueAt: number;
  #running: Scrub | undefined;

  /**
   * @param lastAt when the last look was, ISO 8601
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
   * Looks through some files of the live release; another one is begun with anew.
   * @param live its folder
   * @returns what was found, once all was looked through
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
      files: Object.keys(release.files).length,
      damaged: damaged.length,
      healed: false,
    };
    return { damaged, report };
  }

  /** What was damaged could not be made anew: it is looked for again before the next night. */
  again(now: number): void {
    this.#dueAt = now + hour;
  }
}

export interface Found {
  /** Addresses. */
  damaged: string[];
  report: ScrubReport;
}
