import { isIntact } from '../../content/release-folder.ts';
import type { ReleasedFile } from '../../content/schema/release.ts';

/** A file to verify. */
export interface ToLookThrough {
  address: string;
  place: string;
  file: ReleasedFile;
  hash: string | undefined;
}

/**
 * Runs on a thread, which calls a module's default export.
 * @returns addresses of damaged files
 */
export default function scrubFiles(files: ToLookThrough[]): string[] {
  return files
    .filter(({ place, file, hash }) => !isIntact(place, file, hash))
    .map(({ address }) => address);
}
