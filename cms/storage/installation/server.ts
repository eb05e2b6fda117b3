import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Db } from 'mongodb';

/** The server that a CMS works with; undefined with the embedded database. */
export function serverOf(database: object): Db | undefined {
  const adapter = database as MongooseAdapter;
  if (adapter.name !== 'mongoose') return undefined;
  return adapter.connection.db as unknown as Db | undefined;
}
