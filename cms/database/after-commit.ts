import type { DatabaseAdapter, PayloadRequest } from 'payload';

/** The transaction that something is done in, if any. */
export type Within = Pick<Partial<PayloadRequest>, 'transactionID'>;

type Work = () => Promise<unknown>;
type Waiting = Map<string | number, Work[]>;

/** On the database itself, since the bundler may make two copies of this file. */
const key = Symbol.for('ap-so/after-commit');

/**
 * Leaves work until the transaction is committed, on a database where two transactions must not
 * change the same document.
 * @returns false when there is no transaction, or none that minds
 */
export async function isCommittedLater(
  database: DatabaseAdapter,
  { transactionID }: Within,
  work: Work,
): Promise<boolean> {
  const id: unknown = await transactionID;
  const waiting = Reflect.get(database, key) as Waiting | undefined;
  // Without transactions Payload leaves a promise of nothing, or a copy of it.
  if (!waiting || (typeof id !== 'string' && typeof id !== 'number')) return false;
  waiting.set(id, [...(waiting.get(id) ?? []), work]);
  return true;
}

/** Lets a database do what waits for a commit; what was rolled back is forgotten. */
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
