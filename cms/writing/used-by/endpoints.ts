import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { openAmong } from '../../base/access/locks.ts';
import { mayRead } from '../../base/access/reading.ts';
import { hasTrait } from '../../../content/kinds.ts';
import { isStaff, mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, postJson } from '../../base/json-endpoint.ts';
import { planReplace } from '../mass-deeds/plan-replace.ts';
import { runDeed } from '../mass-deeds/run.ts';
import { type Replacing, startReplace } from '../mass-deeds/start-replace.ts';
import { findRows } from '../mass-deeds/store.ts';
import { type Use, usedBy } from '../../safeguards/removal/used-by.ts';

/** `GET /api/used-by/:collection/:id` */
export interface UsedByView {
  uses: Use[];
  /** True if the user may put another document in its place everywhere. */
  mayReplace: boolean;
}

/** A use, and whether somebody else has its form open. */
export type OpenUse = Use & { isOpen: boolean };

/** The places where another document takes its place: `POST /api/used-by/:collection/:id/replace/look`. */
export interface ReplaceLook {
  uses: OpenUse[];
  /** Names all of it, also what the user does not read. */
  hash: string;
}

/** Answers what depends on the document, the trash too. */
const read = getJson('/used-by/:collection/:id', async (req): Promise<UsedByView> => {
  const { collection, id } = await placeOf(req);
  const mayReplace = mayPublish(req.user) && hasTrait(collection, 'replaceable');
  return { uses: await usesOf(req, collection, id), mayReplace };
});

const replaceShape = z.object({
  by: z.string().min(1).max(100),
  takeOff: z.boolean().default(false),
  hash: z.string().max(100).default(''),
});

/** Says where everything will point to `by` instead; nothing is written. */
const look = postJson(
  '/used-by/:collection/:id/replace/look',
  async (req): Promise<ReplaceLook> => {
    const replacing = await replacingIn(req);
    const { collection, from } = replacing.way;
    // The plan first: what comes after it is in the list, and refuses the deed.
    const { hash } = await planReplace(req, replacing);
    const uses = await usesOf(req, collection, from);
    const places = uses.map((use) => ({ of: use.collection, document: use.id }));
    const open = await openAmong(req.payload, places, req.user);
    return { uses: uses.map((use) => ({ ...use, isOpen: open.has(use.id) })), hash };
  },
);

/**
 * `POST /api/used-by/:collection/:id/replace` with the hash of what was looked at: everything points to
 * `by` instead.
 */
const replace = postJson('/used-by/:collection/:id/replace', async (req) => {
  const replacing = await replacingIn(req);
  const { collection, from } = replacing.way;
  const deed = await startReplace(req, replacing);
  await runDeed(req.payload, deed);
  const [refused] = await findRows(req.payload, deed, { states: ['kept'], limit: 1 });
  if (refused?.why) throw new Refused(refused.why, 409);
  const done = await findRows(req.payload, deed, { states: ['done'] });
  const replaced = done.filter(({ of, document }) => of !== collection || document !== from);
  return { replaced: replaced.length, deed };
});

/** The endpoints for where a document is used, and how another one takes its place. */
export const usedByEndpoints: Endpoint[] = [read, look, replace];

/** Lists the uses that the user may read. */
async function usesOf(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Use[]> {
  const all = await usedBy(req.payload, collection, [id], { trash: true });
  const shown = await Promise.all(
    all.map((use) => use.collection === 'settings' || mayRead(req, use.collection, use.id)),
  );
  return all.filter((_, at) => shown[at]);
}

/** Reads what is to be replaced. It changes what is live, so it is for those who decide what is. */
async function replacingIn(req: PayloadRequest): Promise<Replacing> {
  const { collection, id: from } = await placeOf(req);
  if (!mayPublish(req.user))
    throw new Refused('Thay ở mọi nơi là việc của người duyệt. Hãy nhờ người duyệt.');
  const asked = replaceShape.safeParse((await req.json?.()) ?? {});
  if (!asked.success) throw new Refused('Hãy chọn mục thay thế.', 400);
  const { by: to, takeOff: takesOff, hash } = asked.data;
  return { way: { collection, from, to }, takesOff, hash };
}

/** @throws {Refused} 403 for who is not let in, 404 where the user reads nothing */
async function placeOf(req: PayloadRequest): Promise<{ collection: CollectionSlug; id: string }> {
  if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
  const { collection, id } = req.routeParams as { collection: string; id: string };
  const isKnown =
    !collection.startsWith('payload-') && Object.hasOwn(req.payload.collections, collection);
  if (!isKnown || !(await mayRead(req, collection as CollectionSlug, id)))
    throw new Refused('Không có mục này.', 404);
  return { collection: collection as CollectionSlug, id };
}
