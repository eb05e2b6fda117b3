import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Gone, Redirect } from '../content/schema/addresses.ts';

/** What a release says of itself: `release.json` in its folder. */
export interface ReleaseRecord {
  format: 1;
  id: string;
  /** When it was made. */
  createdAt: string;
  /** When its snapshot was taken. */
  asOf: string;
  nextChangeAt?: string;
  /** Version of the renderer that made it. */
  renderer: string;
  /** Fingerprint of its snapshot. */
  fingerprint: string;
  /** Lines of the list of withdrawals that were taken into account; none in old releases. */
  withdrawals?: number;
  /** The release that it brought back. */
  rollbackOf?: string;
  /** Page address → hash of its data and the renderer: equal means nothing to render. */
  pages: Record<string, string>;
  /** Pack address → hash of the keys of its pages. */
  packs: Record<string, string>;
  /** Addresses that full-text search knows. */
  fullText: string[];
  /** `guides:<id>` → its `updatedAt` in this release. */
  records: Record<string, string>;
  /** Uploaded files, to see whether one has changed. */
  media: Record<string, { bytes: number; modified: number }>;
  redirects: Redirect[];
  gone: Gone[];
}

/** A finished release on disk. */
export interface Release {
  folder: string;
  record: ReleaseRecord;
  /** Address → SHA-256 of its decoded bytes; carried files are not in it. */
  manifest: Record<string, string>;
  /** Hashed files of earlier releases → since when no newer release uses them. */
  carried: Record<string, string>;
}

/** How many releases are kept at least, so that one can go back. */
export const keptReleases = 8;

export const siteOf = (folder: string) => path.join(folder, 'site');
export const snapshotOf = (folder: string) => path.join(folder, 'snapshot');

/** Reads a release's folder. */
export async function readRelease(folder: string): Promise<Release> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  const [record, manifest, carried] = await Promise.all([
    read('release.json'),
    read('manifest.json'),
    read('carried.json'),
  ]);
  return {
    folder,
    record: record as ReleaseRecord,
    manifest: manifest as Release['manifest'],
    carried: carried as Release['carried'],
  };
}

/** The folder `releases/` of an installation, with `current` beside it. */
export class Releases {
  readonly root: string;
  readonly #current: string;

  constructor(dataDir: string) {
    this.root = path.join(dataDir, 'releases');
    this.#current = path.join(dataDir, 'current');
  }

  folderOf(id: string): string {
    return path.join(this.root, id);
  }

  /** Finished releases, oldest first. */
  async ids(): Promise<string[]> {
    await this.#open();
    const entries = await readdir(this.root, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  }

  async currentId(): Promise<string | undefined> {
    try {
      return path.basename(await readlink(this.#current));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async current(): Promise<Release | undefined> {
    const id = await this.currentId();
    return id === undefined ? undefined : readRelease(this.folderOf(id));
  }

  /** Where a release is built until it is finished; what a killed round left there goes. */
  async draftFolder(id: string): Promise<string> {
    await this.#open();
    for (const name of await readdir(this.root))
      if (name.startsWith('.')) await rm(path.join(this.root, name), { recursive: true });
    return path.join(this.root, `.draft-${id}`);
  }

  /** Gives a finished draft its name. */
  async keep(draft: string, id: string): Promise<void> {
    await rename(draft, this.folderOf(id));
  }

  /** Points `current` at a release in one step: a reader sees the old one or the new one. */
  async switchTo(id: string): Promise<void> {
    const fresh = `${this.#current}.${process.pid}.new`;
    await rm(fresh, { force: true });
    await symlink(path.join('releases', id), fresh);
    await rename(fresh, this.#current);
  }

  /** Removes the oldest releases beyond `kept`; never the current one. */
  async prune(kept = keptReleases): Promise<void> {
    const current = await this.currentId();
    const ids = (await this.ids()).filter((id) => id !== current);
    for (const id of ids.slice(0, Math.max(0, ids.length + 1 - kept))) {
      const trash = path.join(this.root, `.trash-${id}`);
      await rename(this.folderOf(id), trash);
      await rm(trash, { recursive: true });
    }
  }

  async #open(): Promise<void> {
    if (await mkdir(this.root, { recursive: true })) await spreadApart(this.root);
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
