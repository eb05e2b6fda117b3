import { damagedSizes } from '../content/release-folder.ts';

/** Runs on a thread of the pool, which calls what a module exports by default. */
export default function checkSizes(folder: string): string[] {
  return damagedSizes(folder);
}
