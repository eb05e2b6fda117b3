import { watch, type FSWatcher } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { bellFile, wakePublisher } from '../../cms/publishing/publication/bell.ts';

/** Hears when the CMS on this machine says that there is something to publish. */
export class Bell {
  readonly #watcher: FSWatcher | undefined;
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

  end(): void {
    this.#watcher?.close();
  }

  /** Undefined where files can't be watched: then the database is asked as often as ever. */
  #listen(dataDir: string): FSWatcher | undefined {
    try {
      wakePublisher(dataDir);
      const watcher = watch(bellFile(dataDir), { persistent: false }, () =>
        this.#rung.resolve('rung'),
      );
      return watcher.on('error', () => watcher.close());
    } catch {
      return undefined;
    }
  }
}
