import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Db } from 'mongodb';
import { type DatabaseAdapter, type DatabaseAdapterObj, defaultBeginTransaction } from 'payload';
import { otherSecret } from '../installation/secret.ts';
import { worksAfterCommit } from './after-commit.ts';
import { DatabaseFault } from './faults.ts';

/** The time a server may take to answer, in milliseconds; it is 30 seconds by default. */
const patience = 8000;

/** Writes are acknowledged once a majority of servers has them. */
const transactionOptions: MongooseAdapter['transactionOptions'] & object = {
  readConcern: 'snapshot',
  writeConcern: { w: 'majority' },
};

/**
 * A MongoDB server, with a transaction for each operation of Payload where the server has them. Its
 * driver, a sixth of all that a process loads, is only loaded by who has one.
 */
export async function serverDatabase(
  uri: string,
  migrationDir: string,
): Promise<DatabaseAdapterObj> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb');
  const adapter = mongooseAdapter({
    url: uri,
    // Mongoose would ask for each of the 500 indexes by itself besides.
    connectOptions: { serverSelectionTimeoutMS: patience, autoIndex: false },
    ensureIndexes: true,
    transactionOptions,
    allowIDOnCreate: true,
    migrationDir,
  });
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args) as unknown as MongooseAdapter;
      // Each document of a bulk operation in its own transaction: one that fails leaves nothing behind.
      database.bulkOperationsSingleTransaction = true;
      worksAfterCommit(database as unknown as DatabaseAdapter, { defersWrites: true });
      const { connect, beginTransaction } = database;
      database.connect = async function (options) {
        await connect?.call(this, options);
        await demandSameSecret(this);
        // Payload decides by the address alone, which need not name the replica set.
        const has = await hasTransactions(this);
        this.transactionOptions = has ? transactionOptions : false;
        this.beginTransaction = has ? beginTransaction : defaultBeginTransaction();
      };
      return database as unknown as ReturnType<typeof adapter.init>;
    },
  };
}

/** The database that an adapter of `serverDatabase` is connected to. */
export function serverConnection(database: object): Db {
  // Mongoose has a copy of the driver's types, of the same version.
  return (database as MongooseAdapter).connection.db as unknown as Db;
}

/** @throws {DatabaseFault} when other machines work with this database and another secret */
async function demandSameSecret(adapter: MongooseAdapter): Promise<void> {
  const sentence = await otherSecret(serverConnection(adapter), adapter.payload.secret);
  if (sentence !== undefined) throw new DatabaseFault(sentence);
}

/** Begins a snapshot read of the whole database; undefined where that is not supported. */
export async function beginServerView(database: object): Promise<string | number | undefined> {
  const adapter = database as MongooseAdapter;
  if (adapter.name !== 'mongoose' || adapter.transactionOptions === false) return undefined;
  return (await adapter.beginTransaction()) ?? undefined;
}

/** Tells whether the server is in a replica set or a sharded cluster, and so has transactions. */
async function hasTransactions({ connection }: MongooseAdapter): Promise<boolean> {
  // A server too old for `hello` has none.
  const hello = await connection.db?.command({ hello: 1 }).catch(() => undefined);
  return typeof hello?.['setName'] === 'string' || hello?.['msg'] === 'isdbgrid';
}
