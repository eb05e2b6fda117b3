import type { Endpoint } from 'payload';
import { record } from '../audit/record.ts';
import { checkTeam, uncheckTeam } from '../directory/check.ts';

/** What those who keep the directory say of a team with one tap. */
export const directoryEndpoints: Endpoint[] = [
  {
    path: '/directory/teams/:id/check',
    method: 'post',
    handler: async (req) => {
      const team = String(req.routeParams?.['id']);
      const check = await checkTeam(req, team);
      await record(req.payload, { deed: 'check', by: req.user, of: 'teams', document: team });
      return Response.json(check);
    },
  },
  {
    path: '/directory/teams/:id/uncheck',
    method: 'post',
    handler: async (req) => {
      const { checkedAt } = ((await req.json?.()) ?? {}) as { checkedAt?: unknown };
      const team = String(req.routeParams?.['id']);
      await uncheckTeam(req, team, String(checkedAt));
      await record(req.payload, { deed: 'uncheck', by: req.user, of: 'teams', document: team });
      return Response.json({});
    },
  },
];
