import type { Payload } from 'payload';
import type { Within } from './after-commit.ts';
import { beginServerView } from './mongodb.ts';
import { beginView } from './sqlite.ts';

/**
 * Reads the database as it is at one moment, whatever is saved meanwhile. On a MongoDB without
 * transactions each document is whole, but one may be read later than another.
 * @param read passes its argument as `req` to every call of `payload.db`, one after the other
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
