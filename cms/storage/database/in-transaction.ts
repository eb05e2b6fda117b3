import type { Payload } from 'payload';
import type { Within } from './after-commit.ts';

/** Does several writes in one transaction, where the database has them; in that of the caller, if there is one. */
export async function inTransaction<Result>(
  payload: Payload,
  req: Within,
  work: (within: Within) => Promise<Result>,
): Promise<Result> {
  if (await req.transactionID) return work(req);
  const begun = await payload.db.beginTransaction();
  if (!begun) return work(req);
  try {
    const result = await work({ transactionID: begun });
    await payload.db.commitTransaction(begun);
    return result;
  } catch (error) {
    await payload.db.rollbackTransaction(begun);
    throw error;
  }
}
