import type { CollectionSlug, Payload } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';

/** A list that was imported, as far as its publication goes. */
interface Batch {
  id: string;
  state: string;
  publishedAt?: string | null;
}

interface BatchRow {
  of: CollectionSlug;
  document: string;
  /** JSON of what readers saw before. */
  live: string;
}

/** The number of times it is read anew when a batch begins or ends meanwhile. */
const mostTries = 5;

/**
 * Reads what readers saw of a document before its batch began: null when that was nothing,
 * undefined where no batch is being published.
 */
export type SeenBefore = (collection: CollectionSlug, id: string) => object | null | undefined;

/**
 * Reads what is published so that readers see all of an imported batch, or nothing of it: as long as one is
 * being published, they see what they saw before. Asked before and after, since a database without
 * transactions reads one document later than another.
 */
export async function inWholeBatches<Read>(
  payload: Payload,
  within: Within,
  read: () => Promise<Read>,
): Promise<{ found: Read; seenBefore: SeenBefore }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await readBatches(payload, within);
    const found = await read();
    const rows = await begunRows(payload, before, within);
    if (keyOf(await readBatches(payload, within)) !== keyOf(before)) continue;
    const known = new Map(rows.map((row) => [`${row.of}/${row.document}`, row.live]));
    return {
      found,
      seenBefore: (collection, id) => {
        const live = known.get(`${collection}/${id}`);
        return live === undefined ? undefined : (JSON.parse(live) as object | null);
      },
    };
  }
  throw new Error('Danh sách nhập vào đang lên trang: xong cả rồi mới dựng trang.');
}

async function readBatches(payload: Payload, req: Within): Promise<Batch[]> {
  const { docs } = await payload.db.find<Batch>({
    collection: 'imports',
    where: { or: [{ state: { equals: 'publishing' } }, { publishedAt: { exists: true } }] },
    sort: 'id',
    pagination: false,
    req,
  });
  return docs;
}

/** Documents of batches that are not whole yet whose publication has begun. */
async function begunRows(payload: Payload, batches: Batch[], req: Within): Promise<BatchRow[]> {
  const ids = batches.filter(({ state }) => state === 'publishing').map(({ id }) => id);
  if (ids.length === 0) return [];
  const { docs } = await payload.db.find<BatchRow>({
    collection: 'import-rows',
    where: {
      and: [{ import: { in: ids } }, { publication: { exists: true } }, { live: { exists: true } }],
    },
    pagination: false,
    req,
  });
  return docs;
}

const keyOf = (batches: Batch[]) =>
  batches.map(({ id, state, publishedAt }) => `${id} ${state} ${publishedAt ?? ''}`).join();
