import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReleaseEntry } from '../../cms/publication/publication.ts';
import { releaseIds, snapshotOf } from '../../content/release-folder.ts';
import { readSnapshot, writeSnapshot } from '../../content/snapshot/files.ts';
import { shownFiles } from '../../content/snapshot/media.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { disk } from '../files/disk.ts';

/**
 * What is left of releases from before the last withdrawal: their snapshots, without what was
 * withdrawn since. None of them is served; going back to one makes a release from it.
 */
export class EarlierSnapshots {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = path.join(dataDir, 'earlier');
  }

  /** Ids of the releases that they were of, oldest first. */
  ids(): string[] {
    return releaseIds(this.#root);
  }

  has(id: string): boolean {
    return existsSync(this.#folderOf(id));
  }

  /** How the release is told of on the dashboard; nothing when that can't be read. */
  entry(id: string): ReleaseEntry | undefined {
    try {
      return JSON.parse(
        readFileSync(path.join(this.#folderOf(id), 'entry.json'), 'utf8'),
      ) as ReleaseEntry;
    } catch {
      return undefined;
    }
  }

  async read(id: string): Promise<Snapshot> {
    return readSnapshot(snapshotOf(this.#folderOf(id)));
  }

  /** The files that the snapshot shows. */
  mediaOf(id: string): string {
    return path.join(snapshotOf(this.#folderOf(id)), 'media');
  }

  /** Keeps a snapshot, with the files that it shows, in place of the one that was kept before. */
  async keep(entry: ReleaseEntry, snapshot: Snapshot, mediaFolder: string): Promise<void> {
    await mkdir(this.#root, { recursive: true });
    const draft = path.join(this.#root, `.draft-${entry.id}`);
    await rm(draft, { recursive: true, force: true });
    await writeSnapshot(snapshotOf(draft), snapshot);
    const media = path.join(snapshotOf(draft), 'media');
    mkdirSync(media);
    for (const name of shownFiles(snapshot))
      linkSync(path.join(mediaFolder, name), path.join(media, name));
    await writeFile(path.join(draft, 'entry.json'), JSON.stringify(entry));
    await disk.syncTree(draft);
    await this.remove(entry.id);
    await rename(draft, this.#folderOf(entry.id));
    await disk.syncFolder(this.#root);
  }

  /** Removes one: at once as a name, then its files. */
  async remove(id: string): Promise<void> {
    if (!this.has(id)) return;
    const trash = path.join(this.#root, `.trash-${id}`);
    await rm(trash, { recursive: true, force: true });
    await rename(this.#folderOf(id), trash);
    await rm(trash, { recursive: true });
  }

  #folderOf(id: string): string {
    return path.join(this.#root, id);
  }
}
