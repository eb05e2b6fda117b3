import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { BSON, MongoBulkWriteError, ObjectId, type Db, type Document } from 'mongodb';
import type { Payload } from 'payload';
import { reasonOf } from '../../storage/database/faults.ts';
import { serverConnection } from '../../storage/database/mongodb.ts';
import { setServerMark, unfinishedMove } from '../../storage/database/unfinished-move.ts';
import type { Part } from './parts.ts';
import { recordOf, storedOf, type Reading } from './record.ts';
import type { Found, Side, Target } from './side.ts';

/** A database of a MongoDB server that Payload has open. */
export function serverSide(payload: Payload): Target {
  const adapter = payload.db as unknown as MongooseAdapter;
  const database = serverConnection(adapter);
  return {
    kind: 'mongodb',
    count: (part) => database.collection(collectionOf(adapter, part)).countDocuments(only(part)),
    rows: (part) => live(database, adapter, part),
    setMark: (move) => setServerMark(database, move),
    write: (part, found) => write(database, adapter, part, found),
    finish: async () => void (await database.collection(unfinishedMove).drop()),
    close: () => payload.destroy(),
  };
}

/**
 * A copy of such a database: a file for each collection, a document a line, by id.
 * @param payload knows the names of collections, and needs no connection
 * @param readingOf how the rows of a part are read
 */
export function copiedSide(
  payload: Payload,
  folder: string,
  readingOf: (part: Part) => Reading = () => ({}),
): Side {
  const adapter = payload.db as unknown as MongooseAdapter;
  const documents = (part: Part) =>
    documentsIn(fileOfCollection(folder, collectionOf(adapter, part)), part);
  return {
    kind: 'mongodb',
    count: async (part) => {
      let count = 0;
      for await (const document of documents(part)) if (document) count += 1;
      return count;
    },
    async *rows(part) {
      const reading = readingOf(part);
      for await (const document of documents(part)) yield found(part, document, reading);
    },
    close: () => payload.destroy(),
  };
}

/** Returns the path of a collection's copy. */
const fileOfCollection = (folder: string, name: string) => path.join(folder, `${name}.jsonl`);

async function* documentsIn(file: string, part: Part): AsyncIterable<Document> {
  if (!existsSync(file)) return;
  const wanted = Object.entries(only(part));
  const input = createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const document = BSON.EJSON.parse(line) as Document;
    if (wanted.every(([key, value]) => document[key] === value)) yield document;
  }
}

async function* live(database: Db, adapter: MongooseAdapter, part: Part): AsyncIterable<Found> {
  const collection = database.collection(collectionOf(adapter, part));
  for await (const document of collection.find(only(part)).sort({ _id: 1 }))
    yield found(part, document, {});
}

/** The name that Mongoose makes of a slug. */
function collectionOf({ collections, globals, versions }: MongooseAdapter, part: Part): string {
  const slug = 'collection' in part.of ? part.of.collection : part.of.global;
  const model = part.isVersions
    ? versions[slug]
    : 'collection' in part.of
      ? collections[slug]
      : globals;
  if (!model) throw new Error(`MongoDB keeps no ${part.name}.`);
  return (model as { collection: { name: string } }).collection.name;
}

/** All settings share a collection. */
const only = ({ of, isVersions }: Part): Document =>
  'global' in of && !isVersions ? { globalType: of.global } : {};

function found(part: Part, { _id, ...document }: Document, reading: Reading): Found {
  const id = String(_id);
  try {
    const row = { ...document, id };
    return { id, record: recordOf(part.fields, row, { fillsDefaults: true, ...reading }) };
  } catch (error) {
    const why = (error as Error).message;
    throw new Error(`Mục “${id}” của phần “${part.label}”: ${why}. Sửa ở nguồn rồi chạy lại.`, {
      cause: error,
    });
  }
}

async function write(
  database: Db,
  adapter: MongooseAdapter,
  part: Part,
  rows: Found[],
): Promise<void> {
  const writes = rows.map(({ id, record }) => {
    const _id = part.hasOwnIds ? id : new ObjectId(String(id));
    const replacement = { ...storedOf(part, record), ...only(part) };
    return { replaceOne: { filter: { _id }, replacement, upsert: true } };
  });
  try {
    const collection = database.collection(collectionOf(adapter, part));
    if (writes.length > 0) await collection.bulkWrite(writes as never);
  } catch (error) {
    throw refused(error as Error, part, rows);
  }
}

function refused(error: Error, part: Part, rows: Found[]): Error {
  const [first] = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : [];
  const id = first && rows[first.index]?.id;
  const which = id === undefined ? '' : ` mục “${id}” của`;
  const why = reasonOf(error);
  return new Error(`Chưa ghi được${which} phần “${part.label}”: ${why}.`, { cause: error });
}
