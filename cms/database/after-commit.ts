import type { DatabaseAdapter, PayloadRequest } from 'payload';

/** The transaction that something is done in, if any. */
export type Within = Pick<Partial<PayloadRequest>, 'transactionID'>;

type Work = () => Promise<unknown>;
type Waiting = Map<string | number, Work[]>;

/** Stored on the database, since the bundler may duplicate this file. */
const key = Symbol.for('ap-so/after-commit');

/**
 * Defers work until the transaction is committed, on databases where two transactions must not change
 * the same document.
 * @returns false when there is nothing to wait for
 */
export async function isCommittedLater(
  database: DatabaseAdapter,
  { transactionID }: Within,
  work: Work,
): Promise<boolean> {
  const id: unknown = await transactionID;
  const waiting = Reflect.get(database, key) as Waiting | undefined;
  // Without transactions Payload leaves a promise of undefined, or a copy of one.
  if (!waiting || (typeof id !== 'string' && typeof id !== 'number')) return false;
  waiting.set(id, [...(waiting.get(id) ?? []), work]);
  return true;
}

/** Runs deferred work on commit and drops it on rollback. */
export function worksAfterCommit(database: DatabaseAdapter): void {
  const waiting: Waiting = new Map();
  Reflect.set(database, key, waiting);
  const { commitTransaction, rollbackTransaction } = database;
  database.commitTransaction = async (id) => {
    const transaction = await id;
    const works = waiting.get(transaction) ?? [];
    waiting.delete(transaction);
    await commitTransaction.call(database, transaction);
    for (const work of works) await work();
  };
  database.rollbackTransaction = async (id) => {
    waiting.delete(await id);
    await rollbackTransaction.call(database, id);
  };
}
