import { createHash } from 'node:crypto';
import { type CollectionWith, collectionsWith, kinds } from '../../../content/kinds.ts';
import { idOf } from '../../base/access/roles.ts';

/** The collections that imports write: hamlets before what lies in them. */
export const written = collectionsWith('imported');
export type Written = CollectionWith<'imported'>;

/** The fields that people fill in are what the public knows; the rest is kept by hooks. */
const filledIn = (kind: Written) =>
  Object.keys(kinds[kind].schema.shape).filter((name) => name !== 'id' && name !== 'updatedAt');

/** Names all that people have filled in, also what is not public: whether somebody changed it since. */
export function stateHash(collection: Written, row: object): string {
  const values = Object.fromEntries(
    filledIn(collection).map((name) => [name, Reflect.get(row, name) as unknown]),
  );
  return createHash('sha256')
    .update(JSON.stringify(plain(values)) ?? '')
    .digest('base64url');
}

/** Without what says nothing, keys in order: both databases give the same. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined;
  if (typeof value !== 'object') return value === '' || value === false ? undefined : value;
  if (value === null) return undefined;
  // A relation that was looked up counts as its id.
  if ('createdAt' in value && 'id' in value) return idOf(value);
  const known = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
