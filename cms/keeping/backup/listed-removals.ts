import type { CollectionAfterDeleteHook, CollectionConfig, Plugin } from 'payload';
import { present } from '../../../content/present.ts';
import { deedOf, isListedBefore } from '../../../content/removals.ts';
import { keepRemoval } from '../../storage/installation/lists.ts';

/**
 * Puts whatever is deleted for good on the list that a restored backup is held against; a plugin of
 * Payload.
 */
export const listsRemovals: Plugin = (config) =>
  present({ ...config, collections: config.collections?.map(withList) });

function withList(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  return { ...collection, hooks: { ...hooks, afterDelete: [...(hooks.afterDelete ?? []), lists] } };
}

const lists: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (isListedBefore(req)) return;
  const of = { collection: collection.slug, document: String(id) };
  await keepRemoval(req.payload, { event: 'deleted', ...of, ...deedOf(req) });
};
