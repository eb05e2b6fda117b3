import type { CollectionSlug, PayloadRequest } from 'payload';

/** Whether the user of a request may read a document, as published or as a draft. */
export async function mayRead(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
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
}
