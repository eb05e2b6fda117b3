import type { Endpoint } from 'payload';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { findEverything } from './find.ts';

/** `GET /api/finding?q=…`: what the CMS has by that name, for whoever works here. */
export const findingEndpoint: Endpoint = {
  path: '/finding',
  method: 'get',
  handler: async ({ payload, query, user }) => {
    if (!isStaff(user)) throw new Refused('Bạn cần đăng nhập trước.', 401);
    const typed: unknown = query['q'];
    const found = await findEverything({ payload, user }, typeof typed === 'string' ? typed : '');
    return Response.json(found, { headers: { 'Cache-Control': 'no-store' } });
  },
};
