import { randomUUID } from 'node:crypto';
import type { Client, Transaction } from '@libsql/client/sqlite3';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { EmbeddedClient } from './client.ts';

type Id = string | number | Promise<string | number>;
type Session = SQLiteAdapter['sessions'][string];
/** Does the work inside a transaction of Drizzle: of the connection that writes, or of a view. */
type Inside = (work: (transaction: unknown) => Promise<void>) => Promise<void>;

/** Makes a transaction of the client known to Payload. @returns its id there */
export async function beginOn(
  database: SQLiteAdapter,
  client: EmbeddedClient,
  transaction: () => Promise<Transaction>,
): Promise<string> {
  const beginner = Object.create(client, { transaction: { value: transaction } }) as Client;
  const connected = drizzle(beginner, { schema: database.schema });
  return begin(database, (work) => connected.transaction(work));
}

/** Like Payload's own, which takes a failed commit for a successful one. */
export async function begin(database: SQLiteAdapter, inside: Inside): Promise<string> {
  const id = randomUUID();
  const begun = Promise.withResolvers<Session['db']>();
  const end = Promise.withResolvers<void>();
  const done = inside(async (transaction) => {
    begun.resolve(transaction as Session['db']);
    await end.promise;
  });
  done.catch(begun.reject);
  database.sessions[id] = {
    db: await begun.promise,
    resolve: () => (end.resolve(), done),
    reject: () => (end.reject(new Error('rolled back')), done.catch(() => undefined)),
  };
  return id;
}

/** Removes the session first: nothing more may be written through one that is ending. */
export async function removeSession(database: SQLiteAdapter, id: Id): Promise<Session | undefined> {
  const key = await id;
  const session = database.sessions[key];
  delete database.sessions[key];
  return session;
}
