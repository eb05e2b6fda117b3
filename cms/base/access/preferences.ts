import type {
  CollectionBeforeChangeHook,
  Endpoint,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';
import { Refused } from '../errors/refused.ts';

/** The collection in which Payload keeps what an account chose: columns, folded parts, filters. */
export const preferences = 'payload-preferences';

/** Bytes of JSON that one account may keep there; a busy one has about eight thousand. */
export const mostOfAccount = 256 * 1024;

interface Preference {
  id: string;
  key?: string | null;
  value?: unknown;
}

/** The path where Payload's screens keep a choice. */
const byKey = '/:key';

const full = `Chưa lưu được: tài khoản này đã ghi nhớ quá nhiều lựa chọn (nhiều nhất ${mostOfAccount / 1024} kB). Hãy xóa bớt bộ lọc đã lưu.`;

/**
 * Keeps an account from filling the database with its choices, by both ways that lead there: the
 * collection's own operations, and the address by key, which writes past them.
 */
export function boundsPreferences(collection: SanitizedCollectionConfig): void {
  collection.hooks.beforeChange.push(demandsRoom);
  if (!collection.endpoints) return;
  collection.endpoints = collection.endpoints.map((endpoint) => {
    const { handler, method, path } = endpoint;
    if (method === 'get') return endpoint;
    return {
      ...endpoint,
      handler: inTurn(method === 'post' && path === byKey ? withRoom(handler) : handler),
    };
  });
}

/** The last write of each account that is not done yet. */
const turns = new Map<string, Promise<unknown>>();

/** Many at the same moment would all find the same room: an account writes one after the other. */
function inTurn(handler: Endpoint['handler']): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) return handler(req);
    const account = String(req.user.id);
    const run = (turns.get(account) ?? Promise.resolve()).then(() => handler(req));
    const done = run.catch(() => undefined);
    turns.set(account, done);
    await done;
    if (turns.get(account) === done) turns.delete(account);
    return run;
  };
}

const demandsRoom: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id } = { ...originalDoc, ...data } as Partial<Preference>;
  await demandRoom(req, data['value'], (kept) => kept.id === id);
  return data;
};

function withRoom(handler: Endpoint['handler']): Endpoint['handler'] {
  return async (req) => {
    const sent: unknown = await req.json?.();
    const key = req.routeParams?.['key'];
    await demandRoom(req, sent, (kept) => kept.key === key);
    return handler(Object.assign(req, { json: () => Promise.resolve(sent) }));
  };
}

/** @throws {Refused} 413 when a value, beside what the account keeps already, is too much */
async function demandRoom(
  { payload, user }: PayloadRequest,
  value: unknown,
  isReplaced: (kept: Preference) => boolean,
): Promise<void> {
  if (!user) return;
  const { docs } = await payload.db.find<Preference>({
    collection: preferences,
    where: { 'user.value': { equals: user.id } },
    limit: 0,
    pagination: false,
  });
  const others = docs.filter((kept) => !isReplaced(kept));
  const bytes = [value, ...others].reduce<number>((sum, each) => sum + bytesOf(each), 0);
  if (bytes > mostOfAccount) throw new Refused(full, 413);
}

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null));
