import { snapshotOf, type Release } from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { SnapshotError } from '../../content/snapshot/parse.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Releases } from './releases.ts';

/** The snapshot of a release or, if that is damaged, of the newest other release. */
export async function lastGoodSnapshot(
  releases: Releases,
  { folder }: Release,
): Promise<Snapshot | undefined> {
  const others = (await releases.ids()).map((id) => releases.folderOf(id)).reverse();
  for (const each of [folder, ...others.filter((other) => other !== folder)])
    try {
      return await readSnapshot(snapshotOf(each));
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
    }
  return undefined;
}
