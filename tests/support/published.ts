import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Release } from '../../content/release-folder.ts';
import { writeSnapshot } from '../../content/snapshot/files.ts';
import { snapshotOf } from '../../content/release-folder.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Disk } from '../../publisher/files/disk.ts';
import type { Pace } from '../../publisher/files/pace.ts';
import { makeRelease, type Made } from '../../publisher/make/make.ts';
import { Releases } from '../../publisher/releases/releases.ts';
import type { CompiledRenderer } from '../../publisher/make/renderer.ts';
import { SearchIndex } from '../../publisher/make/search-index.ts';
import { smallSnapshot } from './snapshot.ts';
import { tinyRenderer } from './tiny-renderer.ts';

/** A data folder in which releases are made as in life, but from a snapshot in memory. */
export class Published {
  readonly dataDir: string;
  readonly releases: Releases;
  compiled: CompiledRenderer;
  /** The pace of the releases that follow. */
  pace: Pace = 'whole';
  readonly snapshot: Snapshot;
  readonly #searchIndex = new SearchIndex();
  #now = Date.parse('2026-11-24T09:00:00Z');

  constructor(dataDir: string, disk?: Disk) {
    this.dataDir = dataDir;
    this.releases = new Releases(dataDir, disk);
    this.compiled = tinyRenderer(path.join(dataDir, 'renderer'));
    this.snapshot = smallSnapshot();
    mkdirSync(path.join(dataDir, 'media'), { recursive: true });
  }

  /** Changes one guide. */
  edit(title: string): void {
    this.snapshot.guides[0]!.title = title;
  }

  /** Changes one hamlet, and with it what is told of its commune. */
  rename(hamlet: string): void {
    this.snapshot.hamlets[0]!.name = hamlet;
  }

  /** Makes a release that goes on from the current one, and switches it in. */
  async publish(damaged: string[] = []): Promise<Made & { release: Release }> {
    const { last } = await this.releases.settle();
    const now = new Date((this.#now += 1000));
    const id = await this.releases.nextId(now);
    const draft = await this.releases.draftFolder(id);
    const made = await makeRelease(draft, {
      id,
      snapshot: this.snapshot,
      mediaFolder: path.join(this.dataDir, 'media'),
      compiled: this.compiled,
      searchIndex: this.#searchIndex,
      now,
      damaged,
      pace: this.pace,
      ...(last && { last }),
    });
    await writeSnapshot(snapshotOf(draft), this.snapshot);
    await this.releases.keep(draft, id, Object.keys(made.release.record.parts));
    await this.releases.switchTo(id);
    return { ...made, release: { ...made.release, folder: this.releases.folderOf(id) } };
  }

  async close(): Promise<void> {
    await this.#searchIndex.close();
  }
}
