import { execFile } from 'node:child_process';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { instantOfRelease } from '../../content/release.ts';
import {
  readRelease,
  ReleaseError,
  releaseIds,
  siteOf,
  standIn,
  type Release,
} from '../../content/release-folder.ts';
import { disk as realDisk, type Disk } from '../files/disk.ts';
import { Trees } from './trees.ts';

/** The number of releases kept for rollbacks. */
export const keptReleases = 8;

/** The folder `releases/` of an installation, with `current` beside it. */
export class Releases {
  readonly dataDir: string;
  readonly root: string;
  readonly #current: string;
  readonly #disk: Disk;
  readonly #trees: Trees;

  constructor(dataDir: string, disk = realDisk) {
    this.dataDir = dataDir;
    this.root = path.join(dataDir, 'releases');
    this.#current = path.join(dataDir, 'current');
    this.#disk = disk;
    this.#trees = new Trees(this.root);
  }

  folderOf(id: string): string {
    return path.join(this.root, id);
  }

  /** Finished releases, oldest first. */
  async ids(): Promise<string[]> {
    await this.#open();
    return releaseIds(this.root);
  }

  /** The id that `current` points to, even if that release is gone. */
  async currentId(): Promise<string | undefined> {
    try {
      return path.basename(await readlink(this.#current));
    } catch (error) {
      // Not a link: the next release replaces it.
      if (['ENOENT', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return undefined;
      throw error;
    }
  }

  /**
   * The release to build on: the live one or, if unreadable, the newest readable one. Single files
   * may be damaged.
   */
  async current(): Promise<Release | undefined> {
    const shown = await this.currentId();
    const others = (await this.ids()).filter((id) => id !== shown).reverse();
    for (const id of shown === undefined ? others : [shown, ...others]) {
      const release = tryRead(this.folderOf(id));
      if (release) return release;
    }
    return undefined;
  }

  /**
   * Like `current()`, but if the live release is unreadable, switches to the newest whole one that may
   * be shown. Damaged single files don't count: the next round replaces them.
   */
  async settle(): Promise<{ last: Release | undefined; standsIn: boolean }> {
    const shown = await this.currentId();
    const last = shown === undefined ? undefined : tryRead(this.folderOf(shown));
    if (last) return { last, standsIn: false };
    const whole = standIn(path.dirname(this.root));
    if (!whole) return { last: await this.current(), standsIn: false };
    await this.switchTo(path.basename(whole.folder));
    return { last: whole, standsIn: true };
  }

  /** Sorts after all existing ids, even if the clock was set back. */
  async nextId(now: Date): Promise<string> {
    const taken = [...(await this.ids()), (await this.currentId()) ?? ''];
    const latest = taken.map((id) => instantOfRelease(id)?.getTime() ?? 0);
    return releaseId(new Date(Math.max(now.getTime(), ...latest.map((instant) => instant + 1))));
  }

  /** Returns the folder where a release is built; clears what a killed round left behind. */
  async draftFolder(id: string): Promise<string> {
    await this.#open();
    for (const name of await readdir(this.root))
      if (name.startsWith('.')) await rm(path.join(this.root, name), { recursive: true });
    const dataDir = path.dirname(this.root);
    for (const name of await readdir(dataDir))
      if (/^current\.\d+\.new$/.test(name)) await rm(path.join(dataDir, name));
    return path.join(this.root, `.draft-${id}`);
  }

  /**
   * Syncs a finished draft before renaming it: a release that has its name is whole.
   * @param parts folders to keep apart, so that later releases can share them
   */
  async keep(draft: string, id: string, parts: string[] = []): Promise<void> {
    const { made } = await this.#trees.takeFrom(siteOf(draft), id, parts);
    await this.#disk.syncTree(draft);
    if (made) await this.#disk.syncTree(made);
    await rename(draft, this.folderOf(id));
    await this.#disk.syncFolder(this.root);
  }

  /** Points `current` at a release, atomically for readers. */
  async switchTo(id: string): Promise<void> {
    const fresh = `${this.#current}.${process.pid}.new`;
    await rm(fresh, { force: true });
    await symlink(path.join('releases', id), fresh);
    try {
      await rename(fresh, this.#current);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
      // The data folder was copied with links followed, so `current` is a folder.
      await rename(this.#current, path.join(this.root, `.trash-current-${id}`));
      await rename(fresh, this.#current);
    }
    await this.#disk.syncFolder(path.dirname(this.#current));
  }

  /** Shows none of them any more: visitors get one that may stand in, or none. */
  async takeDown(): Promise<void> {
    await rm(this.#current, { force: true });
    await this.#disk.syncFolder(path.dirname(this.#current));
  }

  /**
   * Removes the oldest releases beyond `kept`; never the current one.
   * @param twins those that do not count, up to as many again
   */
  async prune(kept = keptReleases, twins: ReadonlySet<string> = new Set()): Promise<void> {
    const current = await this.currentId();
    const ids = (await this.ids()).filter((id) => id !== current).reverse();
    let counted = 1;
    for (const [at, id] of ids.entries()) {
      if (counted >= kept || at >= 2 * kept) await this.remove(id);
      else if (!twins.has(id)) counted += 1;
    }
    const sites = (await this.ids()).map((id) => siteOf(this.folderOf(id)));
    await this.#trees.prune(sites);
  }

  /** Removes a release that is not live; renamed first, so that it disappears in one step. */
  async remove(id: string): Promise<void> {
    const trash = path.join(this.root, `.trash-${id}`);
    await rename(this.folderOf(id), trash);
    await rm(trash, { recursive: true });
  }

  async #open(): Promise<void> {
    if (await mkdir(this.root, { recursive: true })) await spreadApart(this.root);
  }
}

function tryRead(folder: string): Release | undefined {
  try {
    return readRelease(folder);
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}

/**
 * Makes ext4 spread the folders in here over block groups. It skips inodes freed in the last five
 * minutes one by one (`recently_deleted()` in
 * https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c), so right after thousands of files
 * were removed, creating one nearby is up to fifty times slower. A no-op on other file systems.
 */
async function spreadApart(folder: string): Promise<void> {
  await promisify(execFile)('chattr', ['+T', folder]).catch(() => undefined);
}

/** An id that sorts by time. */
export function releaseId(now: Date): string {
  return now.toISOString().replace(/[-:.]/g, '');
}
