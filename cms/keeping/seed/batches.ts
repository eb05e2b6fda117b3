import type { CollectionSlug, Payload } from 'payload';
import { sentenceOf } from '../../../env/terminal.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { codeOf } from '../../storage/database/busy.ts';
import { inCircles, inTransaction } from '../../storage/database/in-transaction.ts';

/** Documents that are written in one transaction at most: the disk is waited for once. */
const batchSize = 50;

/** Milliseconds after which a batch takes no further document: the database undoes what is open for long. */
const longestBatch = 3_000;

type Write<Document> = (document: Document, req: Within) => Promise<unknown>;

/**
 * Writes documents of a collection, many in one transaction; those before a batch that fails stay.
 * @param clock milliseconds that only grow
 * @throws {Error} with the name of the document that could not be written, and why
 */
export async function writeInBatches<Document extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  documents: Document[],
  write: Write<Document>,
  clock = () => performance.now(),
): Promise<void> {
  for (let at = 0; at < documents.length;)
    at += await inTransaction(payload, {}, async (req) => {
      const end = clock() + longestBatch;
      const batch = documents.slice(at, at + batchSize);
      for (const [index, document] of batch.entries()) {
        await named(collection, document, write(document, req));
        if (clock() >= end) return index + 1;
      }
      return batch.length;
    });
}

/**
 * Writes documents of a collection that refer to each other in circles: all or none, where the database
 * has transactions without a limit.
 * @throws {Error} with the name of the document that could not be written, or of the collection when one
 * leads nowhere, and why
 */
export async function writeInCircles<Document extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  documents: Document[],
  write: Write<Document>,
): Promise<void> {
  let isWritten = false;
  const writing = inCircles(payload, async (req) => {
    for (const document of documents) await named(collection, document, write(document, req));
    isWritten = true;
  });
  await writing.catch((cause: unknown) => {
    if (!isWritten) throw cause;
    const leadsNowhere = codeOf(cause) === 'SQLITE_CONSTRAINT_FOREIGNKEY';
    const why = leadsNowhere ? 'có mục dẫn tới mục không có. ' : '';
    throw new Error(`${collection}: ${why}${sentenceOf(cause)}`, { cause });
  });
}

function named(
  collection: CollectionSlug,
  document: { id: string },
  written: Promise<unknown>,
): Promise<unknown> {
  return written.catch((cause: unknown) => {
    const name = String(Reflect.get(document, 'slug') ?? document.id);
    throw new Error(`${collection} ${name}: ${sentenceOf(cause)}`, { cause });
  });
}
