import type { Payload } from 'payload';
import { writePart } from '../../storage/database/write-part.ts';

/** A value that is the hash of no document: the row is not taken back any more. */
const noVersion = 'removed';

/** Takes out of a row of an imported list what stood in the file, and what was there before. */
export async function clearImportRow(
  payload: Payload,
  { document }: { document: string },
): Promise<void> {
  const hashes = { beforeHash: noVersion, afterHash: noVersion };
  const cleared = { data: '{}', before: null, live: null, why: null, ...hashes };
  await writePart(payload, 'import-rows', document, cleared);
}
