import { snapshotOf, type Release } from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { SnapshotError } from '../../content/snapshot/parse.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Releases } from './releases.ts';

/** The snapshots that releases were made from; the one of the last is still known when the next is made. */
export class LastGood {
  readonly #releases: Releases;
  #known: { id: string; snapshot: Snapshot } | undefined;

  constructor(releases: Releases) {
    this.#releases = releases;
  }

  /** The snapshot of a release or, if that is damaged, of the newest other release. */
  async of({ folder, record }: Release): Promise<Snapshot | undefined> {
    if (this.#known?.id === record.id) return this.#known.snapshot;
    const others = (await this.#releases.ids()).map((id) => this.#releases.folderOf(id)).reverse();
    for (const each of [folder, ...others.filter((other) => other !== folder)])
      try {
        return await readSnapshot(snapshotOf(each));
      } catch (error) {
        if (!(error instanceof SnapshotError)) throw error;
      }
    return undefined;
  }

  /** @param snapshot what a release has been made from; it must not be changed any more */
  remember(id: string, snapshot: Snapshot): void {
    this.#known = { id, snapshot };
  }
}
