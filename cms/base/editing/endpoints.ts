import { createHmac } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import { isStaff } from '../access/abilities.ts';
import { Refused } from '../errors/refused.ts';
import { type Changed, changedIn } from './changed.ts';
import { type Holder, holderOf } from './holder.ts';
import { isLateFor } from './late.ts';
import { readNewest } from './newest.ts';

/**
 * `GET /api/editing/:collection/:id`, and `/api/editing/globals/:slug`: who else is at it.
 * `?opened=<updatedAt>` asks about a version.
 */
export interface EditingView {
  /** The newest version. */
  changed: Changed;
  /** True if a save of the version that was asked about would come late. */
  isLate: boolean;
  /** The holder of the lock; null while nobody writes. */
  holder: Holder | null;
}

const notStored = { headers: { 'Cache-Control': 'no-store' } };

const standing: Endpoint = {
  path: '/editing/:collection/:id',
  method: 'get',
  handler: async (req) => {
    staffOf(req);
    const { collection, id } = req.routeParams as { collection: string; id: string };
    const row = await readNewest(req, collection, id);
    if (!row) throw new Refused('Không có mục này.', 404);
    const opened = req.searchParams.get('opened') ?? undefined;
    const [changed, isLate, holder] = await Promise.all([
      changedIn(req, `${collection}/${id}`, row),
      isLateFor(req, { of: `${collection}/${id}`, opened, newest: row }),
      holderOf(req, collection, id),
    ]);
    return Response.json({ changed, isLate, holder } satisfies EditingView, notStored);
  },
};

/**
 * `GET /api/editing/key`: what the browser locks up the account's unsaved text with. It follows from the
 * account, so that no other one on the same browser reads it, and nothing is kept of it here.
 */
const key: Endpoint = {
  path: '/editing/key',
  method: 'get',
  handler: (req) => {
    const of = `kept text of ${staffOf(req)}`;
    const made = createHmac('sha256', req.payload.secret).update(of).digest('base64');
    return Response.json({ key: made }, notStored);
  },
};

export const editingEndpoints: Endpoint[] = [key, standing];

function staffOf({ user }: PayloadRequest): string {
  if (!user || !isStaff(user)) throw new Refused('Bạn cần đăng nhập trước.', 401);
  return String(user.id);
}
