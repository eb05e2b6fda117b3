import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { readRelease, type Release } from '../../../content/release-folder.ts';
import { writeSnapshot } from '../../../content/snapshot/files.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { Releases } from '../../../publisher/releases/releases.ts';
import { writeSampleSnapshot } from '../../support/write-sample-snapshot.ts';
import { measureAlone } from '../publish-alone.ts';
import type { SizeResult } from '../publish-size.ts';
import {
  bytesOf,
  fetched,
  onDisk,
  type Fetched,
  type OnDisk,
  type ReleaseBytes,
} from './survey.ts';

const changes = 3;

/** One release and what follows it. */
export interface Shard {
  name: string;
  communes: number;
  hamlets: number;
  wholeSite: SizeResult;
  /** A step of a guide. */
  oneChange: SizeResult;
  /** The hours of a team. */
  oneTeam: SizeResult;
  bytes: ReleaseBytes;
  disk: OnDisk;
  /** The bytes each further release adds to the disk, by a guide and by a team. */
  added: Record<'guide' | 'team', OnDisk>;
  fetched: Record<'guide' | 'team', Fetched>;
}

/** Makes the releases of a snapshot for real, in a folder that is removed afterwards. */
export async function measureShard(name: string, snapshot: Snapshot): Promise<Shard> {
  const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../../build/bench-'));
  const releases = new Releases(folder);
  const current = async () => readRelease((await releases.current())?.folder ?? '');
  const { communes, hamlets } = snapshot;
  try {
    const source = path.join(folder, 'snapshot');
    await writeSampleSnapshot(source);
    await writeSnapshot(source, snapshot);
    const wholeSite = await measureAlone('wholeSite', folder, 1);
    const first = await current();
    const bytes = bytesOf(first);
    const disk = onDisk(releases.root);
    const follow = async (what: 'oneChange' | 'oneTeam', before: OnDisk) => {
      const measured = await measureAlone(what, folder, changes);
      const all = await releases.ids();
      const [older, newer] = all.slice(-2).map((id) => readRelease(releases.folderOf(id)));
      const after = onDisk(releases.root);
      return { measured, after, each: perRelease(before, after), of: pair(older, newer) };
    };
    const guide = await follow('oneChange', disk);
    const team = await follow('oneTeam', guide.after);
    return {
      name,
      communes: communes.length,
      hamlets: hamlets.length,
      wholeSite,
      oneChange: guide.measured,
      oneTeam: team.measured,
      bytes,
      disk,
      added: { guide: guide.each, team: team.each },
      fetched: { guide: guide.of, team: team.of },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function pair(older: Release | undefined, newer: Release | undefined): Fetched {
  if (!older || !newer) throw new Error('There are no two releases to compare.');
  return fetched(older, newer);
}

function perRelease(before: OnDisk, after: OnDisk): OnDisk {
  const each = (of: keyof OnDisk) => Math.round((after[of] - before[of]) / changes);
  return {
    files: each('files'),
    folders: each('folders'),
    links: each('links'),
    bytes: each('bytes'),
  };
}
