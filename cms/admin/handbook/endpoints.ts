import type { Endpoint } from 'payload';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { handbookPictures, readHandbookPicture } from './handbook.ts';

/** `GET /api/handbook/<picture>`: a picture of the handbook, for whoever works here. */
export const handbookPicture: Endpoint = {
  path: `${handbookPictures.replace('/api', '')}/:name`,
  method: 'get',
  handler: async ({ routeParams, user }) => {
    if (!isStaff(user)) throw new Refused('Bạn cần đăng nhập trước.', 401);
    const picture = await readHandbookPicture(String(routeParams?.['name']));
    if (!picture) throw new Refused('Không có hình này.', 404);
    return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/webp' } });
  },
};
