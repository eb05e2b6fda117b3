import { LiveWithdrawals } from '../round/clean.ts';
import { Releases } from '../releases/releases.ts';
import { retireReleases } from '../releases/retire.ts';
import type { Clock } from './clock.ts';

/**
 * The time a release of this folder may show what was withdrawn, in milliseconds, while another process
 * publishes: one that uses the same folder has cleaned it by then.
 */
const patience = 30_000;

/**
 * A publisher that another one keeps waiting: the releases of its folder grow old, so nothing
 * may be left in them that was withdrawn since.
 */
export class Standby {
  readonly #releases: Releases;
  readonly #withdrawals: LiveWithdrawals;
  readonly #log: (line: string) => void;
  readonly #clock: Clock;
  #uncleanSince: number | undefined;

  constructor(dataDir: string, log: (line: string) => void, clock: Clock) {
    this.#releases = new Releases(dataDir);
    this.#withdrawals = new LiveWithdrawals(this.#releases);
    this.#log = log;
    this.#clock = clock;
  }

  /** Takes a release down that has shown for too long what was withdrawn, and cleans the older ones. */
  async look(): Promise<void> {
    if (!(await this.#withdrawals.isUnclean())) {
      this.#uncleanSince = undefined;
      return;
    }
    const { steady } = this.#clock();
    this.#uncleanSince ??= steady;
    if (steady - this.#uncleanSince < patience) return;
    await this.#releases.takeDown();
    await retireReleases(this.#releases);
    this.#log(
      'Bản cũ trên máy này còn điều bà con đã rút lại nên không hiện nữa, cho tới khi máy này đăng bản mới.',
    );
  }
}
