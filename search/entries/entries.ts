import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { pageEntries } from './page-entries.ts';
import { placeEntries } from './place-entries.ts';
import type { TitleEntry } from './title-entry.ts';

/** Every page that can be found by its title. */
export function titleEntries(snapshot: Snapshot): TitleEntry[] {
  return [...pageEntries(snapshot), ...placeEntries(snapshot)];
}
