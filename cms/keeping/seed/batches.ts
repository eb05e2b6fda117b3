import type { CollectionSlug, Payload } from 'payload';
import { sentenceOf } from '../../../env/terminal.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';

/** Documents that are written in one transaction at most: the disk is waited for once. */
const batchSize = 50;

/** Milliseconds after which a batch takes no further document: the database undoes what is open for long. */
const longestBatch = 3_000;

/**
 * Writes documents of a collection, many in one transaction; those before a batch that fails stay.
 * @param clock milliseconds that only grow
 * @throws {Error} with the name of the document that could not be written, and why
 */
export async function writeInBatches<Document extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  documents: Document[],
  write: (document: Document, req: Within) => Promise<unknown>,
  clock = () => performance.now(),
): Promise<void> {
  const named = (document: Document, req: Within) =>
    write(document, req).catch((cause: unknown) => {
      const name = String(Reflect.get(document, 'slug') ?? document.id);
      throw new Error(`${collection} ${name}: ${sentenceOf(cause)}`, { cause });
    });
  for (let at = 0; at < documents.length;)
    at += await inTransaction(payload, {}, async (req) => {
      const end = clock() + longestBatch;
      const batch = documents.slice(at, at + batchSize);
      for (const [index, document] of batch.entries()) {
        await named(document, req);
        if (clock() >= end) return index + 1;
      }
      return batch.length;
    });
}
