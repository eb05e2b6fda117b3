import type { Payload } from 'payload';
import type { Within } from './after-commit.ts';
import { beginServerView } from './mongodb.ts';
import { beginView } from './sqlite.ts';

/**
 * Reads the database as it is at one moment, whatever is saved meanwhile. On a MongoDB without
 * transactions each document is whole, but one may be read later than another.
 * @param read gives what it is given as `req` to everything that it asks of `payload.db`, in turn
 */
export async function inOneView<Result>(
  payload: Payload,
  read: (within: Within) => Promise<Result>,
): Promise<Result> {
  const id = (await beginView(payload.db)) ?? (await beginServerView(payload.db));
  if (id === undefined) return read({});
  try {
    return await read({ transactionID: id });
  } finally {
    await payload.db.rollbackTransaction(id);
  }
}
