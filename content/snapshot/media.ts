import type { RecordKind } from '../record-kind.ts';
import type { Media } from '../schema/media.ts';
import { referencesOf } from './references.ts';
import type { Snapshot } from './snapshot.ts';

/** Ids of the media that some record of the lists points to. */
export function shownMediaIds(lists: Pick<Snapshot, RecordKind>): Set<string> {
  return new Set(referencesOf(lists).flatMap(({ target, id }) => (target === 'media' ? [id] : [])));
}

/** Names of a record's files: the file itself and its narrower copies, each once. */
export function filesOf({ filename, sizes }: Pick<Media, 'filename' | 'sizes'>): string[] {
  return [...new Set([filename, ...sizes.map((size) => size.filename)])];
}

/** Names of the files of all media that a record points to. */
export function shownFiles(snapshot: Snapshot): string[] {
  const shown = shownMediaIds(snapshot);
  return snapshot.media.filter(({ id }) => shown.has(id)).flatMap(filesOf);
}
