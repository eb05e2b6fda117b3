import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { kindOf } from '../../../content/kinds.ts';
import { Refused } from '../../base/errors/refused.ts';
import { farewellShape } from '../../publishing/publication/farewell.ts';
import { lookAtTakeOff } from './take-off-preview.ts';
import { runDeed } from './run.ts';
import { doerOf, seesDeed } from './doer.ts';
import { lookAtMove } from './look-move.ts';
import { startMove } from './start-move.ts';
import { lookAtUndo, startTakeOff, startUndo } from './start.ts';
import { stopDeed } from './stop.ts';
import { readDeed } from './store.ts';
import { deedView, recentDeeds } from './view.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };
const accepted = { status: 202, ...notStored };

/** The number of documents taken at once. */
const mostAtOnce = 200;

const chosenShape = z.object({
  of: z.string().max(100),
  ids: z.array(z.string().max(100)).min(1).max(mostAtOnce),
});
const takeOffShape = chosenShape.extend({
  farewell: farewellShape.default({}),
  hash: z.string().max(100),
});

const movingShape = chosenShape.extend({ kind: z.enum(['trash', 'restore', 'erase']) });
const moveShape = movingShape.extend({ hash: z.string().max(100) });

/** `POST /api/mass-deed/look` with `{ of, ids }`: what taking them off the site will do. */
const look: Endpoint = {
  path: '/mass-deed/look',
  method: 'post',
  handler: async (req) => {
    doerOf(req);
    const { of, ids } = await bodyOf(req, chosenShape);
    return Response.json(await lookAtTakeOff(req, known(req, of), ids), notStored);
  },
};

/** `POST /api/mass-deed/take-off` with what was looked at: answers at once, and goes on. */
const takeOff: Endpoint = {
  path: '/mass-deed/take-off',
  method: 'post',
  handler: async (req) => {
    doerOf(req);
    const { of, ...order } = await bodyOf(req, takeOffShape);
    const id = await startTakeOff(req, { of: known(req, of), ...order });
    goOn(req, id);
    return Response.json({ id }, accepted);
  },
};

/** `POST /api/mass-deed/move/look` with `{ kind, of, ids }`: what moving them into the trash or out of it, or deleting them there, will do. */
const lookMove: Endpoint = {
  path: '/mass-deed/move/look',
  method: 'post',
  handler: async (req) => {
    demandWriter(req);
    const { of, ...moving } = await bodyOf(req, movingShape);
    return Response.json(await lookAtMove(req, { of: withTrash(req, of), ...moving }), notStored);
  },
};

/** `POST /api/mass-deed/move` with what was looked at: answers at once, and goes on. */
const move: Endpoint = {
  path: '/mass-deed/move',
  method: 'post',
  handler: async (req) => {
    demandWriter(req);
    const { of, ...order } = await bodyOf(req, moveShape);
    const id = await startMove(req, { of: withTrash(req, of), ...order });
    goOn(req, id);
    return Response.json({ id }, accepted);
  },
};

/** `GET /api/mass-deed/:id/undo`: what taking it back will do. */
const lookBack: Endpoint = {
  path: '/mass-deed/:id/undo',
  method: 'get',
  handler: async (req) => {
    demandWriter(req);
    return Response.json(await lookAtUndo(req, idOf(req)), notStored);
  },
};

/** `POST /api/mass-deed/:id/undo` with the hash of what was looked at: answers at once, and goes on. */
const undo: Endpoint = {
  path: '/mass-deed/:id/undo',
  method: 'post',
  handler: async (req) => {
    demandWriter(req);
    const id = idOf(req);
    await startUndo(req, { id, ...(await bodyOf(req, z.object({ hash: z.string().max(100) }))) });
    goOn(req, id);
    return Response.json({ id }, accepted);
  },
};

/** `POST /api/mass-deed/:id/stop`: what it has not come to stays as it is. */
const stop: Endpoint = {
  path: '/mass-deed/:id/stop',
  method: 'post',
  handler: async (req) => {
    demandWriter(req);
    const id = idOf(req);
    await stopDeed(req, id);
    goOn(req, id);
    return Response.json({ id }, accepted);
  },
};

/** `GET /api/mass-deed/:id`: how far it is. */
const one: Endpoint = {
  path: '/mass-deed/:id',
  method: 'get',
  handler: async (req) => {
    demandWriter(req);
    const deed = await readDeed(req.payload, idOf(req));
    if (!deed || !seesDeed(req.user, deed)) throw new Refused('Không có việc này.', 404);
    return Response.json(await deedView(req, deed), notStored);
  },
};

/** `GET /api/mass-deed?of=guides`: those of the last thirty days. */
const recent: Endpoint = {
  path: '/mass-deed',
  method: 'get',
  handler: async (req) => {
    demandWriter(req);
    const { of } = req.query;
    const deeds = await recentDeeds(req, typeof of === 'string' ? { of } : {});
    return Response.json({ deeds }, notStored);
  },
};

export const massDeedEndpoints: Endpoint[] = [
  look,
  takeOff,
  lookMove,
  move,
  lookBack,
  undo,
  stop,
  one,
  recent,
];

/** Nobody waits for it: what stops half-way is taken up later. */
function goOn({ payload }: PayloadRequest, id: string): void {
  runDeed(payload, id).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: `A mass deed stopped half-way: ${id}` });
  });
}

/**
 * Demands somebody who writes for the province, and so may at least throw things away. @throws
 * {Refused}
 */
function demandWriter(req: PayloadRequest): void {
  doerOf(req, 'trash');
}

/** @throws {Refused} 404 where there is no such collection, or it has no trash */
function withTrash(req: PayloadRequest, of: string): CollectionSlug {
  const slug = known(req, of);
  if (!req.payload.collections[slug].config.trash) throw new Refused('Không có mục này.', 404);
  return slug;
}

const idOf = ({ routeParams }: PayloadRequest) => String(routeParams?.['id']);

/** @throws {Refused} 404 where there is no such collection */
function known(req: PayloadRequest, of: string): CollectionSlug {
  const isKnown = Object.hasOwn(req.payload.collections, of) && kindOf(of) !== undefined;
  if (!isKnown) throw new Refused('Không có mục này.', 404);
  return of as CollectionSlug;
}

async function bodyOf<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.output<Shape>> {
  const said = shape.safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused('Nội dung gửi lên chưa đúng. Hãy tải lại trang.', 400);
  return said.data;
}
