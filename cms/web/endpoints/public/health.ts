import type { Endpoint } from 'payload';

/** `GET /api/public/health`: whether the CMS answers and reaches its database. */
export const health: Endpoint = {
  path: '/public/health',
  method: 'get',
  handler: async ({ payload }) => {
    const headers = { 'Cache-Control': 'no-store' };
    try {
      await payload.db.count({ collection: 'publication', where: {} });
      return Response.json({ ok: true }, { headers });
    } catch {
      return Response.json({ ok: false }, { status: 503, headers });
    }
  },
};
