import type { Endpoint } from 'payload';
import { may, rolesThatMay } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { officesOf } from '../../base/fields/office.ts';
import type { User } from '../../payload-types.ts';

/** `GET /api/keepers`: names and offices of those who can look after a text, for those who write. */
export const keepersEndpoint: Endpoint = {
  path: '/keepers',
  method: 'get',
  handler: async (req) => {
    if (!may(req.user, 'write')) throw new Refused('Bạn chưa được phép làm việc này.');
    const { docs } = await req.payload.db.find<Pick<User, 'id' | 'name' | 'commune'>>({
      collection: 'users',
      where: { role: { in: rolesThatMay('write') } },
      limit: 0,
      pagination: false,
      sort: 'name',
      select: { name: true, commune: true },
    });
    const offices = await officesOf(req.payload, docs);
    const keepers = docs.map(({ id, name }) => ({ id, name, office: offices.get(id) ?? '' }));
    return Response.json({ keepers }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
