import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../../base/access/roles.ts';

/** A team lies where its hamlet lies; kept here so that lists and access need no join. */
export const keepsCommune: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const hamlet = idOf(data['hamlet'] ?? originalDoc?.hamlet);
  const found = hamlet
    ? await req.payload.find({
        collection: 'hamlets',
        where: { id: { equals: hamlet } },
        draft: true,
        depth: 0,
        limit: 1,
        pagination: false,
        req,
      })
    : undefined;
  data['commune'] = idOf(found?.docs[0]?.commune) ?? null;
  return data;
};
