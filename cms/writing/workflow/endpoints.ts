import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { performAll } from './many.ts';
import { isAllowed } from './viewer.ts';
import { orderShape } from './order.ts';
import { perform } from './perform.ts';
import { readView } from './view.ts';
import { readWaiting } from './waiting.ts';
import { type WayName, wayNames } from './ways.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/workflow/:collection/:id`: where a document stands, and what the user may do with it. */
const view: Endpoint = {
  path: '/workflow/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { of, id } = askedFor(req);
    const found = (await isAllowed(req, 'read', of, id)) && (await readView(req, of, id));
    if (!found) throw new Refused('Không có mục này.', 404);
    return Response.json(found, notStored);
  },
};

/** `GET /api/workflow/:collection/:id/changes`: what it would change for readers. */
const changes: Endpoint = {
  path: '/workflow/:collection/:id/changes',
  method: 'get',
  handler: async (req) => {
    const { of, id } = askedFor(req);
    const found = (await isAllowed(req, 'read', of, id)) && (await readWaiting(req, of, id));
    if (!found) throw new Refused('Không có mục này.', 404);
    return Response.json(found, notStored);
  },
};

/** `POST /api/workflow/:collection/:id/:way`: does one thing and answers where it stands then. */
const doing: Endpoint = {
  path: '/workflow/:collection/:id/:way',
  method: 'post',
  handler: async (req) => {
    const { of, id } = askedFor(req);
    await perform(req, { of, id }, wayOf(req), await bodyOf(req, orderShape));
    return Response.json(await readView(req, of, id), notStored);
  },
};

/** The number of documents taken at once. */
const mostAtOnce = 200;

const manyShape = orderShape
  .pick({ remark: true, changeNote: true, farewell: true })
  .extend({ ids: z.array(z.string().max(100)).min(1).max(mostAtOnce) });

/** `POST /api/workflow-of-many/:collection/:way` with `{ ids }`: answers what became of each. */
const many: Endpoint = {
  path: '/workflow-of-many/:collection/:way',
  method: 'post',
  handler: async (req) => {
    const { of } = askedFor(req);
    const { ids, ...order } = await bodyOf(req, manyShape);
    return Response.json({ done: await performAll(req, of, ids, wayOf(req), order) }, notStored);
  },
};

export const workflowEndpoints: Endpoint[] = [view, changes, doing, many];

/** @throws {Refused} 403 for who is not logged in, 404 where there is no such collection */
function askedFor(req: PayloadRequest): { of: CollectionSlug; id: string } {
  if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
  const { collection, id } = req.routeParams as { collection: string; id?: string };
  const known = Object.hasOwn(req.payload.collections, collection);
  const config = known && req.payload.collections[collection as CollectionSlug].config;
  if (!config || !config.versions?.drafts) throw new Refused('Không có mục này.', 404);
  return { of: config.slug, id: String(id) };
}

function wayOf(req: PayloadRequest): WayName {
  const found = wayNames.find((name) => name === req.routeParams?.['way']);
  if (!found) throw new Refused('Không có việc này.', 404);
  return found;
}

async function bodyOf<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.output<Shape>> {
  const read = shape.safeParse((await req.json?.()) ?? {});
  if (read.success) return read.data;
  const names = read.error.issues.map(({ path }) => `“${path.join('.')}”`).join(', ');
  throw new Refused(`Nội dung gửi lên chưa đúng ở ${names}. Hãy tải lại trang rồi thử lại.`, 400);
}
