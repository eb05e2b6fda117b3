import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bellFile, wakePublisher } from '../../cms/publishing/publication/bell.ts';
import { withdrawalsName } from '../../content/withdrawals/list.ts';

/** Files in the data folder that change when there is something to publish, or to take off at once. */
const rings = [path.basename(bellFile('')), withdrawalsName];

/** Hears when the CMS on this machine says that there is something to publish. */
export class Bell {
  readonly #watcher: FSWatcher | undefined;
  #isHeard = false;
  #rung = Promise.withResolvers<'rung'>();

  constructor(dataDir: string) {
    this.#watcher = this.#listen(dataDir);
  }

  /**
   * Waits until somebody rings, or so many milliseconds, or until aborted. A ring since the last wait
   * counts.
   */
  async wait(milliseconds: number, signal: AbortSignal): Promise<'rung' | 'silent'> {
    const over = new AbortController();
    const pause = delay(milliseconds, undefined, {
      signal: AbortSignal.any([signal, over.signal]),
    });
    const silent = pause.catch(() => undefined).then(() => 'silent' as const);
    const first = await Promise.race([this.#rung.promise, silent]);
    over.abort();
    this.#rung = Promise.withResolvers();
    return first;
  }

  /** True while it would be heard. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  end(): void {
    this.#isHeard = false;
    this.#watcher?.close();
  }

  /** Undefined where files can't be watched: then the database is asked as often as ever. */
  #listen(dataDir: string): FSWatcher | undefined {
    try {
      wakePublisher(dataDir);
      // By way of the folder: the list of withdrawals need not be there yet.
      const watcher = watch(dataDir, { persistent: false }, (_event, name) => {
        if (name !== null && rings.includes(name)) this.#rung.resolve('rung');
      });
      this.#isHeard = true;
      return watcher.on('error', () => this.end());
    } catch {
      return undefined;
    }
  }
}
