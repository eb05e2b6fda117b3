import type { Endpoint } from 'payload';
import { checkTeam, uncheckTeam } from '../directory/check.ts';

/** What those who keep the directory say of a team with one tap. */
export const directoryEndpoints: Endpoint[] = [
  {
    path: '/directory/teams/:id/check',
    method: 'post',
    handler: async (req) => Response.json(await checkTeam(req, String(req.routeParams?.['id']))),
  },
  {
    path: '/directory/teams/:id/uncheck',
    method: 'post',
    handler: async (req) => {
      const { checkedAt } = ((await req.json?.()) ?? {}) as { checkedAt?: unknown };
      await uncheckTeam(req, String(req.routeParams?.['id']), String(checkedAt));
      return Response.json({});
    },
  },
];
