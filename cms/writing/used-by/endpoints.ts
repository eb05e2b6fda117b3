import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayRead } from '../../base/access/reading.ts';
import { hasTrait } from '../../../content/kinds.ts';
import { isStaff, mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { runDeed } from '../mass-deeds/run.ts';
import { startReplace } from '../mass-deeds/start-replace.ts';
import { findRows } from '../mass-deeds/store.ts';
import { type Use, usedBy } from '../../safeguards/removal/used-by.ts';

/** `GET /api/used-by/:collection/:id` */
export interface UsedByView {
  uses: Use[];
  /** True if the user may put another document in its place everywhere. */
  mayReplace: boolean;
}

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** Answers what depends on the document, the trash too. */
const read: Endpoint = {
  path: '/used-by/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { collection, id } = await placeOf(req);
    const all = await usedBy(req.payload, collection, [id], { trash: true });
    const shown = await Promise.all(
      all.map((use) => use.collection === 'settings' || mayRead(req, use.collection, use.id)),
    );
    const uses = all.filter((_, at) => shown[at]);
    const mayReplace = mayPublish(req.user) && hasTrait(collection, 'replaceable');
    return Response.json({ uses, mayReplace } satisfies UsedByView, notStored);
  },
};

const shape = z.object({ by: z.string().min(1).max(100), takeOff: z.boolean().default(false) });

/**
 * `POST /api/used-by/:collection/:id/replace`: everything points to `by` instead. It changes what is
 * live, so it is for those who decide what is.
 */
const replace: Endpoint = {
  path: '/used-by/:collection/:id/replace',
  method: 'post',
  handler: async (req) => {
    const { collection, id: from } = await placeOf(req);
    if (!mayPublish(req.user))
      throw new Refused('Thay ở mọi nơi là việc của người duyệt. Hãy nhờ người duyệt.');
    const asked = shape.safeParse((await req.json?.()) ?? {});
    if (!asked.success) throw new Refused('Hãy chọn mục thay thế.', 400);
    const { by: to, takeOff } = asked.data;
    const way = { collection, from, to };
    const deed = await startReplace(req, way, takeOff);
    await runDeed(req.payload, deed);
    const [refused] = await findRows(req.payload, deed, { states: ['kept'], limit: 1 });
    if (refused?.why) throw new Refused(refused.why, 409);
    const done = await findRows(req.payload, deed, { states: ['done'] });
    const replaced = done.filter(({ of, document }) => of !== collection || document !== from);
    return Response.json({ replaced: replaced.length, deed }, notStored);
  },
};

/** The endpoints for where a document is used, and how another one takes its place. */
export const usedByEndpoints: Endpoint[] = [read, replace];

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
