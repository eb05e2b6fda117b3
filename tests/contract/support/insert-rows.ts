import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, Payload } from 'payload';

/** Rows of one statement: SQLite takes 32,766 values. */
const atOnce = 1000;

/** Writes many rows without arrays or relations past Payload, where their number is all that matters. */
export async function insertRows(
  payload: Payload,
  collection: CollectionSlug,
  rows: ({ id: string } & Record<string, unknown>)[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    if (payload.db.name === 'mongoose') {
      const { collections } = payload.db as unknown as MongooseAdapter;
      await collections[collection]?.insertMany(
        some.map(({ id, ...row }) => ({ _id: id, ...row })),
      );
    } else {
      const { drizzle, tables } = payload.db as unknown as SQLiteAdapter;
      await drizzle.insert(tables[collection.replaceAll('-', '_')]!).values(some);
    }
  }
}
