import { snapshotOf, type Release } from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { SnapshotError } from '../../content/snapshot/parse.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Releases } from './releases.ts';

/** What a release was made from; of one whose snapshot is damaged, what the newest other one was. */
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
