import type { DatabaseAdapter, PayloadRequest } from 'payload';

/** The transaction that something is done in, if any. */
export type Within = Pick<Partial<PayloadRequest>, 'transactionID'>;

type Work = () => unknown;

interface Waiting {
  works: Map<string | number, Work[]>;
  /** True if two transactions must not change the same document. */
  defersWrites: boolean;
}

/** Stored on the database, since the bundler may duplicate this file. */
const key = Symbol.for('ap-so/after-commit');

/** Does work once the transaction is committed, at once when there is none. */
export async function afterCommit(
  database: DatabaseAdapter,
  within: Within,
  work: Work,
): Promise<void> {
  const waiting = Reflect.get(database, key) as Waiting | undefined;
  if (!waiting || !(await waits(waiting, within, work))) await work();
}

/**
 * Defers a write until the transaction is committed, on databases where two transactions must not change
 * the same document.
 * @returns false when there is nothing to wait for
 */
export async function isCommittedLater(
  database: DatabaseAdapter,
  within: Within,
  work: Work,
): Promise<boolean> {
  const waiting = Reflect.get(database, key) as Waiting | undefined;
  return waiting?.defersWrites === true && waits(waiting, within, work);
}

async function waits({ works }: Waiting, { transactionID }: Within, work: Work): Promise<boolean> {
  const id: unknown = await transactionID;
  // Without transactions Payload leaves a promise of undefined, or a copy of one.
  if (typeof id !== 'string' && typeof id !== 'number') return false;
  works.set(id, [...(works.get(id) ?? []), work]);
  return true;
}

/** Runs deferred work on commit and drops it on rollback. */
export function worksAfterCommit(
  database: DatabaseAdapter,
  { defersWrites }: Pick<Waiting, 'defersWrites'>,
): void {
  const works: Waiting['works'] = new Map();
  Reflect.set(database, key, { works, defersWrites } satisfies Waiting);
  const { commitTransaction, rollbackTransaction } = database;
  database.commitTransaction = async (id) => {
    const transaction = await id;
    const waiting = works.get(transaction) ?? [];
    works.delete(transaction);
    await commitTransaction.call(database, transaction);
    for (const work of waiting) await work();
  };
  database.rollbackTransaction = async (id) => {
    works.delete(await id);
    await rollbackTransaction.call(database, id);
  };
}
