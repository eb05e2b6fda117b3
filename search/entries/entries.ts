import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { pageEntries } from './page-entries.ts';
import { placeEntries } from './place-entries.ts';
import type { TitleEntry } from './title-entry.ts';

/** Everything that can be gone to by its title. */
export function titleEntries(snapshot: Snapshot): TitleEntry[] {
  return [...pageEntries(snapshot), ...placeEntries(snapshot)];
}
