import type { CollectionSlug, PayloadRequest } from 'payload';
import { once } from './read-once.ts';

/** Tells whether the user of a request may read a document, as published or as a draft. */
export async function mayRead(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  return once(req, `may read ${collection}/${id}`, async () => {
    const found = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      select: {},
      trash: true,
      user: req.user,
    });
    return found !== null;
  });
}
