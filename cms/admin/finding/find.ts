import type { Asking } from '../../base/access/asking.ts';
import { findDocuments } from './documents.ts';
import type { Found } from './found.ts';
import { findPeople } from './people.ts';
import { findHandbook, findScreens } from './screens.ts';
import { findSettings } from './settings-fields.ts';
import { queryOf } from './query.ts';

/**
 * All that the CMS has by a name, as far as whoever asks may read it: documents, people in teams, fields
 * of the settings, screens, pages of the handbook. The group with the best hit comes first.
 */
export async function findEverything(asking: Asking, typed: string): Promise<Found> {
  const query = queryOf(typed);
  if (!query) return { groups: [] };
  const found = await Promise.all([
    findScreens(asking, query),
    findDocuments(asking, query),
    findPeople(asking, query),
    findSettings(asking, query),
    findHandbook(query),
  ]);
  const groups = found
    .flat()
    .sort((one, other) => other.fit - one.fit)
    .map(({ kind, hits, all }) => ({ kind, hits, ...(all && { all }) }));
  return { groups };
}
