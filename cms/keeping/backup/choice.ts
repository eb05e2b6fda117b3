import type { Removal } from '../../../content/removals.ts';

/**
 * The choice of removals since a backup that stay. What a person asked for, and what had come to its
 * day, does whatever is chosen.
 */
export interface Choice {
  honour: 'all' | 'none';
  /** ISO 8601: only what was removed until then. */
  until?: string;
  /** Ids of accounts whose removals do not count. */
  notOf?: string[];
  /** Only removals from these collections. */
  kinds?: string[];
}

/** The choice that restores made before anybody could choose. */
export const honourAll: Choice = { honour: 'all' };

/**
 * The collections that may be about one person: older lines do not say whether something was
 * removed for that.
 */
const mayBePersonal = [
  ...['users', 'consent-forms', 'media', 'comments', 'feedback', 'payload-preferences'],
];

/** A key that somebody ended opens nothing again: who brings content back does not think of it. */
const keys = 'team-keys';

/** Tells whether a removal stays one whatever is chosen. */
export function isKeptApart({ by, collection, event, why }: Removal): boolean {
  if (event === 'erased' || why !== undefined || collection === keys) return true;
  return by === undefined && event === 'deleted' && mayBePersonal.includes(collection);
}

/** Tells whether a removal counts: what earlier restores made of it does not where one chooses anew. */
export const counts = ({ outcome }: Removal, anew: boolean): boolean => !(anew && outcome);

/** Tells whether a removal stays one. What an earlier restore made of it counts, however late that was. */
export function isHonoured(
  { honour, kinds, notOf = [], until }: Choice,
  removal: Removal,
): boolean {
  if (isKeptApart(removal)) return true;
  if (honour === 'none') return false;
  if (until !== undefined && removal.at > until && !removal.outcome) return false;
  if (removal.by !== undefined && notOf.includes(removal.by)) return false;
  return kinds === undefined || kinds.includes(removal.collection);
}

/** A choice as the audit notes it: codes only. */
export function noteOf({ honour, kinds, notOf, until }: Choice): string {
  return [
    `honour ${honour}`,
    ...(until ? [`until ${until}`] : []),
    ...(notOf ?? []).map((id) => `not of ${id}`),
    ...(kinds ? [`kinds ${kinds.join()}`] : []),
  ].join(', ');
}
