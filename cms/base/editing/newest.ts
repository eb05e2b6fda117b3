import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';

/**
 * Reads the newest version of a document, as far as whoever asks may read it.
 * @param collection `globals` for settings, whose slug is the id then
 * @returns null where there is none, or none for them
 */
export async function readNewest(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  collection: string,
  id: string,
): Promise<Record<string, unknown> | null> {
  const asked = { depth: 0, draft: true, user } as const;
  if (collection === 'globals') {
    const isKnown = payload.config.globals.some(({ slug }) => slug === id);
    const global =
      isKnown &&
      (await payload.findGlobal({ ...asked, overrideAccess: false, slug: id as GlobalSlug }));
    return global ? { ...global } : null;
  }
  if (!Object.hasOwn(payload.collections, collection) || collection.startsWith('payload-'))
    return null;
  const row = await payload.findByID({
    ...asked,
    overrideAccess: false,
    collection: collection as CollectionSlug,
    id,
    disableErrors: true,
    trash: true,
  });
  return row ? { ...row } : null;
}
