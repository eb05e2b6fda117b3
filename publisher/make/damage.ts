import { fileOf } from '../../content/release.ts';
import type { Release } from '../../content/release-folder.ts';

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
  return {
    folder: release.folder,
    manifest: whole(release.manifest),
    carried: whole(release.carried),
    files: whole(release.files),
    record: {
      ...record,
      pages: whole(record.pages),
      packs: whole(record.packs),
      // The search index can only be rebuilt as a whole.
      fullText: [...damaged].some((file) => file.startsWith('/pagefind/')) ? [] : record.fullText,
      media: Object.fromEntries(
        Object.entries(record.media).filter(([name]) => !lostMedia.has(`media/${name}`)),
      ),
    },
  };
}
