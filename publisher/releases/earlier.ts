import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReleaseEntry } from '../../cms/publishing/publication/publication.ts';
import { releaseIds, snapshotOf } from '../../content/release-folder.ts';
import { readSnapshot, writeSnapshot } from '../../content/snapshot/files.ts';
import { shownFiles } from '../../content/snapshot/media.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { disk } from '../files/disk.ts';

/**
 * Snapshots of releases that are gone, cleaned of what was withdrawn since: of those made before the last
 * withdrawal, from which a rollback makes a new release, or of each hour (`hours.ts`). They are never
 * served.
 */
export class EarlierSnapshots {
  readonly #root: string;

  constructor(dataDir: string, name: 'earlier' | 'hourly' = 'earlier') {
    this.#root = path.join(dataDir, name);
  }

  /** Ids of the original releases, oldest first. */
  ids(): string[] {
    return releaseIds(this.#root);
  }

  has(id: string): boolean {
    return existsSync(this.#folderOf(id));
  }

  /** The dashboard's entry for the release; undefined when unreadable. */
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

  /** Folder of the uploads that the snapshot shows. */
  mediaOf(id: string): string {
    return path.join(snapshotOf(this.#folderOf(id)), 'media');
  }

  /** Stores a snapshot with its uploads, replacing an earlier version. */
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

  /** Renamed first, so that it disappears in one step. */
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
