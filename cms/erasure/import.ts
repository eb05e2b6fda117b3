import type { Payload } from 'payload';

/** What the hash of no document is: the row is not taken back any more. */
const noVersion = 'removed';

/** Takes out of a row of an imported list what stood in the file, and what was there before. */
export async function clearImportRow(
  payload: Payload,
  { document }: { document: string },
): Promise<void> {
  const hashes = { beforeHash: noVersion, afterHash: noVersion };
  await payload.db.updateOne({
    collection: 'import-rows',
    where: { id: { equals: document } },
    data: { data: '{}', before: null, live: null, why: null, ...hashes },
    returning: false,
  });
}
