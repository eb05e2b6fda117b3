import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { titleEntries } from '../../../search/entries/entries.ts';
import { searchRules } from '../../../search/entries/rules.ts';
import { createTitleSearch, type TitleSearch } from '../../../search/title-search.ts';
import { seedSnapshot } from '../../support/seed-snapshot.ts';

/** The search over the content that ships with the code. */
export function seedSearch(): { search: TitleSearch; snapshot: Snapshot } {
  const snapshot = seedSnapshot();
  return { search: createTitleSearch(titleEntries(snapshot), searchRules(snapshot)), snapshot };
}
