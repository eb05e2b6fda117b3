import { fileOf } from '../../content/release.ts';
import { damagedSizes, type Release } from '../../content/release-folder.ts';
import { hashOf } from '../files/draft.ts';

/**
 * The release as if it never had its damaged files, so that they are made again instead of linked. A
 * damaged carried file is dropped: its source is gone.
 */
export function withoutDamaged(release: Release, damaged: ReadonlySet<string>): Release {
  if (damaged.size === 0) return release;
  const whole = <Value>(of: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(of).filter(([address]) => !damaged.has(address)));
  const lostMedia = new Set([...damaged].map(fileOf));
  const { record } = release;
  const isIndexDamaged = [...damaged].some((file) => file.startsWith('/pagefind/'));
  return {
    folder: release.folder,
    manifest: whole(release.manifest),
    carried: whole(release.carried),
    files: whole(release.files),
    record: {
      ...record,
      pages: whole(record.pages),
      packs: whole(record.packs),
      pictures: whole(record.pictures ?? {}),
      // The search index can only be rebuilt as a whole.
      ...(isIndexDamaged && { fullText: [], parts: {} }),
      media: Object.fromEntries(
        Object.entries(record.media).filter(([name]) => !lostMedia.has(`media/${name}`)),
      ),
    },
  };
}

/** Up to this many files, a round compares the sizes of all in shared folders. */
const lookedAt = 10_000;

/**
 * Addresses of the last release whose files have the wrong size. Of shared folders, a large site looks
 * at some in each round, others in the next; the nightly scrub sees all.
 * @param round chooses them
 */
export function wrongSizes(last: Release, round: string): string[] {
  const parts = Object.entries(last.record.parts);
  const first = Number.parseInt(hashOf(round).slice(0, 8), 16) % Math.max(1, parts.length);
  const chosen: string[] = [];
  let files = 0;
  for (const [folder, part] of [...parts.slice(first), ...parts.slice(0, first)])
    if ((files += part.files) <= lookedAt) chosen.push(folder);
  return damagedSizes(last, chosen);
}
