import type { CollectionSlug, Endpoint } from 'payload';
import { mayRead } from '../access/reading.ts';
import { isStaff } from '../access/roles.ts';
import { Refused } from '../errors/refused.ts';
import { usedBy } from '../removal/used-by.ts';

/** `GET /api/used-by/:collection/:id`: what depends on the document. */
export const usedByEndpoint: Endpoint = {
  path: '/used-by/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const { collection, id } = req.routeParams as { collection: string; id: string };
    const isKnown =
      !collection.startsWith('payload-') && Object.hasOwn(req.payload.collections, collection);
    if (!isKnown || !(await mayRead(req, collection as CollectionSlug, id)))
      return Response.json({ errors: [{ message: 'Không có mục này.' }] }, { status: 404 });
    const all = await usedBy(req.payload, collection as CollectionSlug, [id]);
    const shown = await Promise.all(
      all.map((use) => use.collection === 'settings' || mayRead(req, use.collection, use.id)),
    );
    const uses = all.filter((_, at) => shown[at]);
    return Response.json({ uses }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
