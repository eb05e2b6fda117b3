import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { BSON, MongoClient, type ClientSession, type Db, type Document } from 'mongodb';
import type { BackupStatus } from '../../../../content/schema/backup-status.ts';
import { reasonOf, serverOf } from '../../../storage/database/faults.ts';
import { serverMark, type UnfinishedMove } from '../../../storage/database/unfinished-move.ts';
import { tellAllOfBackup, tellAllOfProof } from '../../../storage/installation/common-backups.ts';
import { bringListsOf, removalsOn } from '../../../storage/installation/lists.ts';
import { isOwnCollection } from '../../../storage/installation/own-collections.ts';
import { forgetSecretMark } from '../../../storage/installation/secret.ts';
import { BadBackup } from '../bad-backup.ts';
import type { DatabaseCopy } from './copy.ts';

const { EJSON } = BSON;

const ending = '.jsonl';

/** The mark of a move into the database that is not done. */
export const mongoMark = (uri: string): Promise<UnfinishedMove | undefined> =>
  connected(uri, (client) => serverMark(client.db()));

/** Documents that are inserted at once. */
const batchSize = 500;

const patience = 8_000;

/**
 * Copies every collection into a file of a folder, a document a line, by id. Of one moment where the server
 * can read so; without, each document is whole with its versions, and one may be later than another.
 */
export async function copyMongo(uri: string, folder: string): Promise<DatabaseCopy> {
  return connected(uri, async (client) => {
    const database = client.db();
    // A server too old for `hello` can't.
    const hello = await database.command({ hello: 1 }).catch(() => undefined);
    const isReplicated = typeof hello?.['setName'] === 'string' || hello?.['msg'] === 'isdbgrid';
    const session = isReplicated ? client.startSession({ snapshot: true }) : undefined;
    try {
      const names = await collectionsOf(database);
      const counts: Record<string, number> = {};
      for (const name of names)
        counts[name] = await copyCollection(database, name, folder, session);
      if (!session)
        for (const name of names.filter((one) => names.includes(versionsOf(one))))
          Object.assign(counts, await leaveOutDeleted(database, name, folder));
      return { kind: 'mongodb', counts };
    } finally {
      await session?.endSession();
    }
  });
}

async function copyCollection(
  database: Db,
  name: string,
  folder: string,
  session: ClientSession | undefined,
): Promise<number> {
  let count = 0;
  const cursor = database
    .collection(name)
    .find({}, session ? { session } : {})
    .sort({ _id: 1 });
  const lines = async function* () {
    for await (const document of cursor) {
      count += 1;
      yield `${EJSON.stringify(document, { relaxed: false })}\n`;
    }
  };
  await pipeline(lines, createWriteStream(path.join(folder, `${name}${ending}`)));
  return count;
}

/**
 * Leaves out of a copy what was deleted while it was made: a document may have been read before that, and
 * its versions after. Those of a document that came later stay out, too.
 * @returns how many documents and versions are left
 */
async function leaveOutDeleted(
  database: Db,
  name: string,
  folder: string,
): Promise<Record<string, number>> {
  const there = new Set<string>();
  for await (const { _id } of database.collection(name).find({}, { projection: { _id: 1 } }))
    there.add(String(_id));
  const kept = new Set<string>();
  const versions = versionsOf(name);
  return {
    [name]: await keepLines(path.join(folder, `${name}${ending}`), ({ _id }) => {
      const isThere = there.has(String(_id));
      if (isThere) kept.add(String(_id));
      return isThere;
    }),
    [versions]: await keepLines(path.join(folder, `${versions}${ending}`), ({ parent }) =>
      kept.has(String(parent)),
    ),
  };
}

/** Keeps some documents of a file. @returns how many */
async function keepLines(file: string, isKept: (document: Document) => boolean): Promise<number> {
  let count = 0;
  const lines = async function* () {
    for await (const line of linesOf(file)) {
      if (!isKept(EJSON.parse(line, { relaxed: false }) as Document)) continue;
      count += 1;
      yield `${line}\n`;
    }
  };
  await pipeline(lines, createWriteStream(`${file}.new`));
  await rename(`${file}.new`, file);
  return count;
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file), crlfDelay: Infinity });

/**
 * Inserts the documents of a copy. What a try before left behind is removed first, so whoever calls
 * must know that nothing else is there.
 * @param counts documents by collection that must be there in the end
 */
export async function fillMongo(
  uri: string,
  folder: string,
  counts: Record<string, number>,
): Promise<void> {
  await connected(uri, async (client) => {
    const database = client.db();
    await clear(database);
    for (const file of await readdir(folder)) {
      const name = path.basename(file, ending);
      const count = await fill(database, name, path.join(folder, file));
      if (count !== counts[name])
        throw new BadBackup(`Phần “${name}” có ${count} mục, cần ${counts[name] ?? 0}.`);
    }
  });
}

async function fill(database: Db, name: string, file: string): Promise<number> {
  let batch: Document[] = [];
  let count = 0;
  const insert = async () => {
    if (batch.length > 0) await database.collection(name).insertMany(batch);
    count += batch.length;
    batch = [];
  };
  for await (const line of linesOf(file)) {
    batch.push(EJSON.parse(line, { relaxed: false }) as Document);
    if (batch.length === batchSize) await insert();
  }
  await insert();
  return count;
}

/** Removes every document of a database but those of one collection. */
export async function clearMongo(uri: string, kept: string): Promise<void> {
  await connected(uri, (client) => clear(client.db(), kept));
}

async function clear(database: Db, kept?: string): Promise<void> {
  for (const name of await collectionsOf(database))
    if (name !== kept) await database.collection(name).deleteMany({});
}

/** Brings the lists of a data folder to what the machines of this server know. */
export async function bringMongoLists(uri: string, dataDir: string): Promise<void> {
  await connected(uri, (client) => bringListsOf(dataDir, client.db()));
}

/** Reads what the machines of a server say in the list of removals. */
export const mongoRemovals = (uri: string): Promise<string[]> =>
  connected(uri, (client) => removalsOn(client.db()));

/** From the next start on another secret holds. */
export async function forgetMongoSecret(uri: string): Promise<void> {
  await connected(uri, (client) => forgetSecretMark(client.db()));
}

/** Tells whether no collection holds a document. */
export async function isEmptyMongo(uri: string): Promise<boolean> {
  return connected(uri, async (client) => {
    const database = client.db();
    for (const name of await collectionsOf(database))
      if (await database.collection(name).findOne()) return false;
    return true;
  });
}

async function collectionsOf(database: Db): Promise<string[]> {
  const found = await database.listCollections({}, { nameOnly: true }).toArray();
  const names = found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !isOwnCollection(name));
  return names.sort((one, other) => Number(isOfVersions(one)) - Number(isOfVersions(other)));
}

/** They come last: where a server can't read of one moment, no document is without its versions. */
const isOfVersions = (name: string) => name.startsWith('_');

/** Returns Payload's name for the collection of a collection's versions. */
const versionsOf = (name: string) => `_${name}_versions`;

/** Notes a good backup where all machines see it. */
export const tellMongo = (uri: string, last: NonNullable<BackupStatus['last']>): Promise<void> =>
  connected(uri, (client) => tellAllOfBackup(client.db(), last));

/** Notes there how a trial restore went. */
export const tellMongoOfProof = (
  uri: string,
  proof: NonNullable<BackupStatus['proof']>,
): Promise<void> => connected(uri, (client) => tellAllOfProof(client.db(), proof));

/**
 * Does work with a server.
 * @throws {Error} with one Vietnamese sentence when it can't be reached
 */
export async function connected<Result>(
  uri: string,
  work: (client: MongoClient) => Promise<Result>,
): Promise<Result> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: patience });
  try {
    await client.connect().catch((error: Error) => {
      const why = `Không mở được cơ sở dữ liệu MongoDB ở “${serverOf(uri)}”: ${reasonOf(error)}.`;
      throw new Error(why, { cause: error });
    });
    return await work(client);
  } finally {
    await client.close();
  }
}
