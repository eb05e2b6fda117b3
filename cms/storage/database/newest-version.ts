import type { CollectionSlug, Payload } from 'payload';
import type { Within } from './after-commit.ts';
import { writeVersionPart } from './write-part.ts';

/** Writes fields of the newest version of a document, and leaves its times as they are. */
export async function writeNewestVersion(
  payload: Payload,
  collection: CollectionSlug,
  document: string,
  change: (version: Record<string, unknown>) => Record<string, unknown> | null,
  req: Within = {},
): Promise<void> {
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { parent: { equals: document } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const [newest] = docs;
  const changed = newest && change(newest.version);
  if (!newest || !changed) return;
  await writeVersionPart(payload, collection, newest.id, { version: changed }, req);
}
