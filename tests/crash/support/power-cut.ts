import { lstatSync, readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { Disk } from '../../../publisher/files/disk.ts';

/** The power went off. */
export class PowerCut extends Error {
  constructor() {
    super('The power was cut.');
    this.name = 'PowerCut';
  }
}

/**
 * A disk that forgets: what nobody synced is empty after a power cut, as a file system leaves it that
 * has written names and sizes but no data yet. It cuts the power at the n-th sync.
 */
export class ForgetfulDisk implements Disk {
  readonly #kept = new Set<string>();
  /** Syncs until the power is cut. */
  left = Infinity;
  /** True if the sync at which the power is cut is still done. */
  isDone = false;

  syncTree = (folder: string): Promise<void> =>
    this.#sync(() => {
      for (const file of filesOf(folder)) this.#kept.add(identityOf(file));
    });

  syncFolder = (): Promise<void> => this.#sync(() => undefined);

  async #sync(work: () => void): Promise<void> {
    this.left -= 1;
    const isCut = this.left < 0;
    if (!isCut || this.isDone) work();
    if (isCut) throw new PowerCut();
  }

  /** Forgets what the disk does not hold when the power is back. */
  forget(folder: string): void {
    for (const file of filesOf(folder)) if (!this.#kept.has(identityOf(file))) truncateSync(file);
    this.left = Infinity;
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The number of a removed file is given to a new one. */
function identityOf(file: string): string {
  const { ino, birthtimeMs } = lstatSync(file);
  return `${ino} ${birthtimeMs}`;
}
