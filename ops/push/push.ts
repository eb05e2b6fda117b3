import { z } from 'zod';
import type { Release } from '../../content/release-folder.ts';
import type { ObjectStore } from '../../cms/storage/object-store/object-store.ts';
import { objectsOf, type StoredCoding, type StoredObject } from './objects.ts';

/**
 * The state of a store's copy of ours, by key: its mark, or nothing certain while a push is under
 * way.
 */
const state = z.object({
  format: z.literal(1),
  release: z.string(),
  objects: z.record(z.string(), z.string()),
});
type State = z.infer<typeof state>;

/** The object in which a store keeps what was pushed to it. */
export const stateKey = 'ap-so-push.json';

const uncertain = '';
const atOnce = 16;

export interface Pushed {
  sent: number;
  bytes: number;
  removed: number;
  /** The number of files that were there already. */
  kept: number;
}

/**
 * Makes a store hold a release: sends what differs (files, then pages, then service workers), and
 * afterwards removes what the release does not have. An older release brings the store back to it. What
 * is broken off is done by the next push.
 */
export async function push(
  store: ObjectStore,
  release: Release,
  coding: StoredCoding,
): Promise<Pushed> {
  const before = await readState(store);
  const wanted = objectsOf(release, coding);
  const fresh = wanted.filter(({ key, mark }) => before[key] !== mark);
  const keys = new Set(wanted.map(({ key }) => key));
  const stale = Object.keys(before).filter((key) => !keys.has(key));

  const unsure = Object.fromEntries(
    [...fresh.map(({ key }) => key), ...stale].map((key) => [key, uncertain]),
  );
  const { id } = release.record;
  if (fresh.length + stale.length > 0) await writeState(store, id, { ...before, ...unsure });
  let bytes = 0;
  for (const stage of [0, 1, 2])
    await forEach(
      fresh.filter((object) => object.stage === stage),
      async (object) => {
        // Not `bytes += await …`: that adds to what was known before the waiting.
        const added = await send(store, object);
        bytes += added;
      },
    );
  await forEach(stale, (key) => store.remove(key));
  await writeState(store, id, Object.fromEntries(wanted.map(({ key, mark }) => [key, mark])));
  return { sent: fresh.length, bytes, removed: stale.length, kept: wanted.length - fresh.length };
}

async function send(store: ObjectStore, { key, headers, body }: StoredObject): Promise<number> {
  const bytes = body();
  await store.put(key, bytes, headers);
  return bytes.length;
}

/** Nothing is known of a store to which nothing was pushed, or that holds something else there. */
async function readState(store: ObjectStore): Promise<State['objects']> {
  const body = await store.get(stateKey);
  if (!body) return {};
  try {
    return state.parse(JSON.parse(body.toString())).objects;
  } catch (error) {
    throw new Error(
      `Tệp ${stateKey} trong kho không đọc được: xóa tệp ấy rồi chạy lại, mọi tệp sẽ được gửi lại.`,
      { cause: error },
    );
  }
}

async function writeState(
  store: ObjectStore,
  release: string,
  objects: State['objects'],
): Promise<void> {
  const value: State = { format: 1, release, objects };
  await store.put(stateKey, Buffer.from(JSON.stringify(value)), {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  });
}

async function forEach<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
