import { collectionsIn } from '../../../content/kinds.ts';

/** Few guides are of one commune: their forms tell of no changes. */
const collections = [
  ...(['communes', 'former-units'] as const),
  ...collectionsIn('commune').filter((one) => one !== 'guides'),
  ...collectionsIn('hamlet'),
];

/**
 * Tells whether documents of a collection are units or lie in them, so that their forms tell of
 * changes.
 */
export function isPlanned(collection: string): collection is (typeof collections)[number] {
  return (collections as readonly string[]).includes(collection);
}
