import type { Endpoint, PayloadRequest } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { endSessions, sessionOf, sessionsOf } from '../sign-in/sessions.ts';
import { notStored, ownOrAdmins } from './asked-user.ts';

/** `GET /api/users/:id/sessions`: where an account is logged in, for its owner and administrators. */
const list: Endpoint = {
  path: '/:id/sessions',
  method: 'get',
  handler: async (req) => {
    const { id } = await ownOrAdmins(req);
    const sessions = await sessionsOf(req.payload, id, { current: sessionOf(req.user) });
    return Response.json({ sessions }, notStored);
  },
};

/** `DELETE /api/users/:id/sessions/:session`: ends one. */
const endOne: Endpoint = {
  path: '/:id/sessions/:session',
  method: 'delete',
  handler: async (req) => {
    const { id } = await ownOrAdmins(req);
    await recordEnd(req, id);
    await endSessions(req.payload, id, { only: String(req.routeParams?.['session']) });
    return Response.json({}, notStored);
  },
};

/** `DELETE /api/users/:id/sessions`: ends all of them, the one that asks too. */
const endAll: Endpoint = {
  path: '/:id/sessions',
  method: 'delete',
  handler: async (req) => {
    const { id } = await ownOrAdmins(req);
    await recordEnd(req, id);
    await endSessions(req.payload, id);
    if (id !== req.user?.id)
      req.payload.logger.info(
        `Tài khoản ${String(req.user?.id)} đã đăng xuất tài khoản ${id} khỏi mọi máy`,
      );
    return Response.json({}, notStored);
  },
};

async function recordEnd({ payload, user }: PayloadRequest, account: string): Promise<void> {
  await record(payload, { deed: 'sessionsEnded', by: user, of: 'users', document: account });
}

export const sessionEndpoints: Endpoint[] = [list, endOne, endAll];
