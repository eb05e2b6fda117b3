import { execFile } from 'node:child_process';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { instantOfRelease } from '../../content/release.ts';
import {
  readRelease,
  ReleaseError,
  releaseIds,
  standIn,
  type Release,
} from '../../content/release-folder.ts';
import { disk as realDisk, type Disk } from '../files/disk.ts';

/** How many releases are kept at least, so that one can go back. */
export const keptReleases = 8;

/** The folder `releases/` of an installation, with `current` beside it. */
export class Releases {
  readonly dataDir: string;
  readonly root: string;
  readonly #current: string;
  readonly #disk: Disk;

  constructor(dataDir: string, disk = realDisk) {
    this.dataDir = dataDir;
    this.root = path.join(dataDir, 'releases');
    this.#current = path.join(dataDir, 'current');
    this.#disk = disk;
  }

  folderOf(id: string): string {
    return path.join(this.root, id);
  }

  /** Finished releases, oldest first. */
  async ids(): Promise<string[]> {
    await this.#open();
    return releaseIds(this.root);
  }

  /** The name that `current` leads to, whatever is there. */
  async currentId(): Promise<string | undefined> {
    try {
      return path.basename(await readlink(this.#current));
    } catch (error) {
      // Something else than a link is replaced by the next release.
      if (['ENOENT', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return undefined;
      throw error;
    }
  }

  /**
   * The release to go on from: the one that is shown or, when that can't be read, the newest that
   * can. Single files of it may be damaged.
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
   * Reads the release to go on from, like `current()`. When the one that is shown can't be read, the
   * newest whole one that may be shown is switched in. Damage to single files is no reason: they are
   * made anew.
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

  /** A name for the next release: it sorts after all that are there, even if the clock was set back. */
  async nextId(now: Date): Promise<string> {
    const taken = [...(await this.ids()), (await this.currentId()) ?? ''];
    const latest = taken.map((id) => instantOfRelease(id)?.getTime() ?? 0);
    return releaseId(new Date(Math.max(now.getTime(), ...latest.map((instant) => instant + 1))));
  }

  /** Where a release is built until it is finished; what a killed round left goes. */
  async draftFolder(id: string): Promise<string> {
    await this.#open();
    for (const name of await readdir(this.root))
      if (name.startsWith('.')) await rm(path.join(this.root, name), { recursive: true });
    const dataDir = path.dirname(this.root);
    for (const name of await readdir(dataDir))
      if (/^current\.\d+\.new$/.test(name)) await rm(path.join(dataDir, name));
    return path.join(this.root, `.draft-${id}`);
  }

  /** Gives a finished draft its name once all of it is on the disk: whoever sees it, it is whole. */
  async keep(draft: string, id: string): Promise<void> {
    await this.#disk.syncTree(draft);
    await rename(draft, this.folderOf(id));
    await this.#disk.syncFolder(this.root);
  }

  /** Points `current` at a release in one step: a reader sees the old one or the new one. */
  async switchTo(id: string): Promise<void> {
    const fresh = `${this.#current}.${process.pid}.new`;
    await rm(fresh, { force: true });
    await symlink(path.join('releases', id), fresh);
    try {
      await rename(fresh, this.#current);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
      // A copy of the data folder that followed its links has a folder here.
      await rename(this.#current, path.join(this.root, `.trash-current-${id}`));
      await rename(fresh, this.#current);
    }
    await this.#disk.syncFolder(path.dirname(this.#current));
  }

  /** Removes the oldest releases beyond `kept`; never the current one. */
  async prune(kept = keptReleases): Promise<void> {
    const current = await this.currentId();
    const ids = (await this.ids()).filter((id) => id !== current);
    for (const id of ids.slice(0, Math.max(0, ids.length + 1 - kept))) await this.remove(id);
  }

  /** Removes a release that nothing leads to: at once as a name, then its files. */
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
 * Tells ext4 to put each folder in here on a part of the disk of its own. It shuns freed inodes for
 * five minutes, one by one: beside thousands of files that an update or a pruning has just removed,
 * making a file takes up to fifty times as long. Elsewhere there is no such thing to tell.
 */
async function spreadApart(folder: string): Promise<void> {
  await promisify(execFile)('chattr', ['+T', folder]).catch(() => undefined);
}

/** A name for a release that sorts by time. */
export function releaseId(now: Date): string {
  return now.toISOString().replace(/[-:.]/g, '');
}
