import { isIntact } from '../../content/release-folder.ts';
import type { ReleasedFile } from '../../content/schema/release.ts';

/** A file to look through. */
export interface ToLookThrough {
  address: string;
  place: string;
  file: ReleasedFile;
  hash: string | undefined;
}

/**
 * Runs on a thread of the pool, which calls what a module exports by default.
 * @returns addresses of what is damaged
 */
export default function scrubFiles(files: ToLookThrough[]): string[] {
  return files
    .filter(({ place, file, hash }) => !isIntact(place, file, hash))
    .map(({ address }) => address);
}
