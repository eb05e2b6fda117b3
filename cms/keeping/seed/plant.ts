import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  RequiredDataFromCollectionSlug,
} from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { writeInBatches, writeInCircles } from './batches.ts';

/** Collections that are seeded. */
export type SeededSlug = Exclude<CollectionSlug, 'users' | 'media' | `payload-${string}`>;

/** Data as zod types it: what may be absent may also be undefined. It has no such key when it runs. */
type Loose<Data> = Data extends object
  ? {
      [Name in keyof Data]:
        | Loose<Data[Name]>
        | (object extends Pick<Data, Name> ? undefined : never);
    }
  : Data;

/** A document to be seeded; fields left out get the defaults of the CMS, which also validates it. */
export type Seedling<Slug extends SeededSlug> = Loose<Partial<DataFromCollectionSlug<Slug>>> & {
  id: string;
};

/** The same data as Payload types it. */
export const exact = <Data>(data: Loose<Data>): Data => data as Data;

/** The seed rings once at the end, not with every document. */
export const quiet = { quiet: true };

/**
 * Publishes the documents that are not there yet. One that is there, also as a draft or with the
 * same unique key, belongs to its editors and is left alone.
 * @param key a further field by which a document is known
 * @param inCircles whether they refer to each other, so that none can be there first
 * @returns how many were made
 * @throws {Error} with the name of the first that could not be made, and why
 */
export async function plant<Slug extends SeededSlug>(
  payload: Payload,
  collection: Slug,
  documents: Seedling<Slug>[],
  key?: string,
  inCircles = false,
): Promise<number> {
  const known = await knownKeys(payload, collection, key);
  const missing = documents.filter(
    (document) => !known.has(document.id) && !known.has(keyIn(document, key)),
  );
  const create = (document: Seedling<Slug>, req: Within) =>
    payload.create({ collection, data: published(document), context: quiet, depth: 0, req });
  const write = inCircles ? writeInCircles : writeInBatches;
  await write(payload, collection, missing, create);
  return missing.length;
}

/** The CMS fills in and validates what a seedling leaves out. */
function published<Slug extends SeededSlug>(
  document: Seedling<Slug>,
): RequiredDataFromCollectionSlug<Slug> {
  const data: object = { ...document, _status: 'published' };
  return data as RequiredDataFromCollectionSlug<Slug>;
}

async function knownKeys(
  payload: Payload,
  collection: SeededSlug,
  key: string | undefined,
): Promise<Set<unknown>> {
  const { docs } = await payload.db.find({
    collection,
    pagination: false,
    limit: 0,
    select: { id: true, ...(key && { [key]: true }) },
  });
  return new Set(docs.flatMap((row) => [row.id, keyIn(row, key)]).filter(Boolean));
}

function keyIn(document: object, key: string | undefined): unknown {
  return key === undefined ? undefined : Reflect.get(document, key);
}
