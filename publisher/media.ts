import { statSync } from 'node:fs';
import path from 'node:path';
import type { Media } from '../content/schema/media.ts';
import { referencesOf } from '../content/snapshot/references.ts';
import type { Snapshot } from '../content/snapshot/snapshot.ts';
import type { Draft } from './draft.ts';
import type { ReleaseRecord } from './release.ts';

/**
 * Puts the uploaded files that some record shows below `/media/`: a picture that is no longer shown
 * is no longer there. Files are copied once and linked from release to release.
 */
export function addMedia(
  draft: Draft,
  snapshot: Snapshot,
  mediaFolder: string,
): ReleaseRecord['media'] {
  const known = draft.last?.record.media ?? {};
  const taken: ReleaseRecord['media'] = {};
  for (const filename of shownFiles(snapshot)) {
    const source = path.join(mediaFolder, path.basename(filename));
    const { size: bytes, mtimeMs: modified } = statSync(source);
    const address = `/media/${encodeURI(filename)}`;
    const before = known[filename];
    if (before?.bytes === bytes && before.modified === modified) draft.keep(address);
    else draft.copy(address, source);
    taken[filename] = { bytes, modified };
  }
  return taken;
}

/** Names of the files of all media that a record points to. */
export function shownFiles(snapshot: Snapshot): string[] {
  const shown = new Set(
    referencesOf(snapshot).flatMap(({ target, id }) => (target === 'media' ? [id] : [])),
  );
  return snapshot.media.filter(({ id }) => shown.has(id)).flatMap(filesOf);
}

/** The file itself and its narrower copies. */
export function filesOf({ filename, sizes }: Media): string[] {
  return [...new Set([filename, ...sizes.map((size) => size.filename)])];
}
