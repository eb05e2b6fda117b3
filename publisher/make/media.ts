import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseRecord } from '../../content/schema/release.ts';
import { shownFiles } from '../../content/snapshot/media.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Draft } from '../files/draft.ts';

/** Uploads that can't be read, so nothing may show them. */
export class MediaError extends Error {
  readonly files: string[];

  constructor(files: string[], cause: unknown) {
    super(`Không đọc được tệp đã tải lên: ${files.join(', ')}.`, { cause });
    this.name = 'MediaError';
    this.files = files;
  }
}

/**
 * Adds the uploads that records show, and no others. Files are copied once, then linked from release
 * to release.
 * @throws {MediaError} when some can't be read
 */
export function addMedia(
  draft: Draft,
  snapshot: Snapshot,
  mediaFolder: string,
): ReleaseRecord['media'] {
  const known = draft.last?.record.media ?? {};
  const taken: ReleaseRecord['media'] = {};
  const lost = new Map<string, unknown>();
  for (const filename of shownFiles(snapshot)) {
    const source = path.join(mediaFolder, path.basename(filename));
    const address = `/media/${encodeURI(filename)}`;
    const before = known[filename];
    try {
      const { size: bytes, mtimeMs: modified } = statSync(source);
      if (before?.bytes === bytes && before.modified === modified) draft.keep(address);
      else draft.copy(address, source);
      taken[filename] = { bytes, modified };
    } catch (error) {
      if (!isOfFile(error, source)) throw error;
      // Deleted in the CMS, but a record held back from vanishing still shows it.
      if (before && isMissing(error) && draft.last?.manifest[address] !== undefined) {
        draft.keep(address);
        taken[filename] = before;
        continue;
      }
      lost.set(filename, error);
    }
  }
  const [first] = lost.values();
  if (lost.size > 0) throw new MediaError([...lost.keys()], first);
  return taken;
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Tells whether the upload itself failed, not the disk that is written to. */
function isOfFile(error: unknown, source: string): boolean {
  const { code, path: place } = error as NodeJS.ErrnoException;
  return place === source && code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EMFILE';
}
