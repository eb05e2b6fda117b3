import type { CollectionSlug, Payload } from 'payload';
import { authorsOf } from '../../writing/workflow/fields.ts';

/** A reference to a document. */
export interface Ref {
  collection: CollectionSlug;
  id: string;
}

/**
 * Reads who changed documents since their last publication, by `<collection>/<id>`: one query a
 * collection. Nobody may read this field; it only decides what is shown to the user.
 */
export async function readAuthors(payload: Payload, refs: Ref[]): Promise<Map<string, string[]>> {
  const authors = new Map<string, string[]>();
  for (const [collection, ofOne] of Map.groupBy(refs, (ref) => ref.collection)) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ofOne.map(({ id }) => id) } },
      depth: 0,
      draft: true,
      limit: 0,
      pagination: false,
      select: { authors: true } as never,
      showHiddenFields: true,
    });
    for (const doc of docs as { id: string }[])
      authors.set(`${collection}/${doc.id}`, authorsOf(doc));
  }
  return authors;
}
