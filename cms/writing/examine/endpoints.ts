import type { CollectionSlug, Endpoint } from 'payload';
import { maySave } from '../../base/access/may-save.ts';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { examine } from './examine.ts';
import { valuesOf } from '../check/reading.ts';

/**
 * `POST /api/writing/:collection` with `{ id?, data }`: what could be better in a form as it stands,
 * for those who may save it. Nothing is saved.
 */
export const writingEndpoint: Endpoint = {
  path: '/writing/:collection',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const { collection } = req.routeParams as { collection: string };
    const drafts = Object.hasOwn(req.payload.collections, collection);
    const config = drafts && req.payload.collections[collection as CollectionSlug].config;
    if (!config || !config.versions?.drafts)
      return Response.json({ errors: [{ message: 'Không có mục này.' }] }, { status: 404 });
    const body = valuesOf(await req.json?.());
    const id = typeof body['id'] === 'string' ? body['id'] : undefined;
    const data = valuesOf(body['data']);
    if (!(await maySave(req, config.slug as CollectionSlug, id, data)))
      throw new Refused('Bạn chưa được phép sửa mục này.');
    const findings = await examine(req, { collection: config.slug as CollectionSlug, id, data });
    return Response.json({ findings }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
