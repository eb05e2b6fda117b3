import type { CollectionSlug, Endpoint } from 'payload';
import { isAdmin, isStaff } from '../access/roles.ts';
import { Refused } from '../errors/refused.ts';
import { usedBy } from '../removal/used-by.ts';

/** `GET /api/used-by/:collection/:id`: what would lose something if the document were gone. */
export const usedByEndpoint: Endpoint = {
  path: '/used-by/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const { collection, id } = req.routeParams as { collection: string; id: string };
    if (collection.startsWith('payload-') || !Object.hasOwn(req.payload.collections, collection))
      return Response.json({ errors: [{ message: 'Không có mục này.' }] }, { status: 404 });
    const all = await usedBy(req.payload, collection as CollectionSlug, [id]);
    const uses = all.filter((use) => use.collection !== 'users' || isAdmin(req.user));
    return Response.json({ uses }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
