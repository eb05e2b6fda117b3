import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseRecord } from '../../content/schema/release.ts';
import { shownFiles } from '../../content/snapshot/media.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Draft } from '../files/draft.ts';

/** Uploaded files that can't be read, so that nothing may show them. */
export class MediaError extends Error {
  readonly files: string[];

  constructor(files: string[], cause: unknown) {
    super(`Không đọc được tệp đã tải lên: ${files.join(', ')}.`, { cause });
    this.name = 'MediaError';
    this.files = files;
  }
}

/**
 * Puts the uploaded files that some record shows below `/media/`: a picture that is no longer shown
 * is no longer there. Files are copied once and linked from release to release.
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
      // Deleted in the CMS while what shows it is kept from vanishing.
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

/** Whether it was the file itself, not the disk that is written to. */
function isOfFile(error: unknown, source: string): boolean {
  const { code, path: place } = error as NodeJS.ErrnoException;
  return place === source && code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EMFILE';
}
