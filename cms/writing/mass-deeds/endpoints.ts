import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { kindOf } from '../../../content/kinds.ts';
import { Refused } from '../../base/errors/refused.ts';
import { idIn, postJson } from '../../base/json-endpoint.ts';
import { goOn, progressEndpoints, undoEndpoints } from '../../storage/planned-work/endpoints.ts';
import { farewellShape } from '../../publishing/publication/farewell.ts';
import { lookAtTakeOff } from './take-off-preview.ts';
import { deedWork } from './run.ts';
import { doerOf, seesDeed } from './doer.ts';
import { lookAtMove } from './look-move.ts';
import { startMove } from './start-move.ts';
import { lookAtUndo, startTakeOff, startUndo } from './start.ts';
import { stopDeed } from './stop.ts';
import { readDeed } from './store.ts';
import { deedView, recentDeeds } from './view.ts';

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
const look = postJson('/mass-deed/look', async (req) => {
  doerOf(req);
  const { of, ids } = await bodyOf(req, chosenShape);
  return lookAtTakeOff(req, known(req, of), ids);
});

/** `POST /api/mass-deed/take-off` with what was looked at: answers at once, and goes on. */
const takeOff = postJson(
  '/mass-deed/take-off',
  async (req) => {
    doerOf(req);
    const { of, ...order } = await bodyOf(req, takeOffShape);
    return goOn(req, deedWork, await startTakeOff(req, { of: known(req, of), ...order }));
  },
  202,
);

/**
 * `POST /api/mass-deed/move/look` with `{ kind, of, ids }`: what moving them into the trash or out of it, or
 * deleting them there, will do.
 */
const lookMove = postJson('/mass-deed/move/look', async (req) => {
  demandWriter(req);
  const { of, ...moving } = await bodyOf(req, movingShape);
  return lookAtMove(req, { of: withTrash(req, of), ...moving });
});

/** `POST /api/mass-deed/move` with what was looked at: answers at once, and goes on. */
const move = postJson(
  '/mass-deed/move',
  async (req) => {
    demandWriter(req);
    const { of, ...order } = await bodyOf(req, moveShape);
    return goOn(req, deedWork, await startMove(req, { of: withTrash(req, of), ...order }));
  },
  202,
);

/** `POST /api/mass-deed/:id/stop`: what it has not come to stays as it is. */
const stop = postJson(
  '/mass-deed/:id/stop',
  async (req) => {
    demandWriter(req);
    const id = idIn(req);
    await stopDeed(req, id);
    return goOn(req, deedWork, id);
  },
  202,
);

/** The progress of deeds, and the way back. `GET /api/mass-deed?of=guides`: those of the last thirty days. */
const progress = progressEndpoints('/mass-deed', {
  list: async (req) => {
    demandWriter(req);
    const { of } = req.query;
    return { deeds: await recentDeeds(req, typeof of === 'string' ? { of } : {}) };
  },
  view: async (req, id) => {
    demandWriter(req);
    const deed = await readDeed(req.payload, id);
    if (!deed || !seesDeed(req.user, deed)) throw new Refused('Không có việc này.', 404);
    return deedView(req, deed);
  },
});
const undo = undoEndpoints('/mass-deed', deedWork, {
  look: async (req, id) => {
    demandWriter(req);
    return lookAtUndo(req, id);
  },
  start: async (req, looked) => {
    demandWriter(req);
    await startUndo(req, looked);
  },
});

export const massDeedEndpoints: Endpoint[] = [
  look,
  takeOff,
  lookMove,
  move,
  stop,
  ...undo,
  ...progress,
];

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
