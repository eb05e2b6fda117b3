import type { CollectionSlug, Endpoint } from 'payload';
import { mayRead } from '../../base/access/reading.ts';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { countsAt } from './counts.ts';

/** `GET /api/feedback-at/:collection/:id`: how readers answered at a document. */
const read: Endpoint = {
  path: '/feedback-at/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!may(req.user, 'answerReaders')) throw new Refused('Bạn chưa được phép làm việc này.');
    const { collection = '', id = '' } = req.routeParams as Record<string, string>;
    const isKnown = Object.hasOwn(req.payload.collections, collection);
    if (!isKnown || !(await mayRead(req, collection as CollectionSlug, id)))
      throw new Refused('Không có mục này.', 404);
    const counts = await countsAt(req, { of: collection, id });
    return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } });
  },
};

export const feedbackAtEndpoints: Endpoint[] = [read];
