import type { Payload } from 'payload';
import type { Within } from './after-commit.ts';
import { beginCircles } from './sqlite.ts';

type Work<Result> = (within: Within) => Promise<Result>;

/**
 * Does several writes in one transaction, where the database has them; in that of the caller, if there is
 * one.
 */
export async function inTransaction<Result>(
  payload: Payload,
  req: Within,
  work: Work<Result>,
): Promise<Result> {
  if (await req.transactionID) return work(req);
  const begun = await payload.db.beginTransaction();
  return begun ? whole(payload, begun, work) : work(req);
}

/**
 * Does all writes of documents that refer to each other in circles: in one transaction where the database
 * takes a pointer only to what it has, which it then looks for at the end. Another database does them one
 * by one.
 */
export async function inCircles<Result>(payload: Payload, work: Work<Result>): Promise<Result> {
  const begun = await beginCircles(payload.db);
  return begun ? whole(payload, begun, work) : work({});
}

async function whole<Result>(
  payload: Payload,
  transactionID: string | number,
  work: Work<Result>,
): Promise<Result> {
  try {
    const result = await work({ transactionID });
    await payload.db.commitTransaction(transactionID);
    return result;
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
