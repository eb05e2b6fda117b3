import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { isStaff, mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { changerOf, orderOf, planOrder } from './order.ts';
import { placeOf, plannedAt, plannedChanges, type PlannedView } from './planned.ts';
import { isPlanned } from './planned-places.ts';
import { runChange } from './run.ts';
import { dropChange, lookAtUndo, startAgain, startChanges, startUndo } from './start.ts';
import { readChange, type UnitChange } from './store.ts';
import { templateCsv, templateXlsx } from './template.ts';
import { changeView, listedChanges, orderView } from './view.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/units/template?form=xlsx|csv`: an empty list, and how it is filled in. */
const template: Endpoint = {
  path: '/units/template',
  method: 'get',
  handler: async (req) => {
    changerOf(req);
    const name = 'doi-ap-khom-xa-phuong';
    return req.query['form'] === 'csv'
      ? fileOf(templateCsv(), `${name}.csv`, 'text/csv; charset=utf-8')
      : fileOf(
          new Uint8Array(await templateXlsx()),
          `${name}.xlsx`,
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        );
  },
};

/** `POST /api/units/plan` with what the form says, or a file: what it would do. */
const plan: Endpoint = {
  path: '/units/plan',
  method: 'post',
  handler: async (req) => {
    changerOf(req);
    return Response.json(orderView(await planOrder(req.payload, await orderOf(req))), notStored);
  },
};

/** `POST /api/units/apply` with what was looked at: answers at once, and goes on with what is due. */
const apply: Endpoint = {
  path: '/units/apply',
  method: 'post',
  handler: async (req) => {
    const ids = await startChanges(req.payload, changerOf(req), await orderOf(req));
    goOn(req, ids);
    return Response.json({ ids }, { status: 202, ...notStored });
  },
};

/** `POST /api/units/:id/apply` with the hash of what was looked at again. */
const again: Endpoint = {
  path: '/units/:id/apply',
  method: 'post',
  handler: async (req) => {
    const user = changerOf(req);
    const said = ((await req.json?.()) ?? {}) as { hash?: unknown };
    const id = idOf(req);
    await startAgain(req.payload, user, { id, hash: String(said.hash ?? '') });
    goOn(req, [id]);
    return Response.json({ id }, { status: 202, ...notStored });
  },
};

/** `GET /api/units/:id/undo`: what taking it back will do. */
const undoLook: Endpoint = {
  path: '/units/:id/undo',
  method: 'get',
  handler: async (req) => {
    changerOf(req);
    return Response.json(await lookAtUndo(req.payload, idOf(req)), notStored);
  },
};

/** `POST /api/units/:id/undo` with the hash of what was looked at: answers at once, and goes on. */
const undo: Endpoint = {
  path: '/units/:id/undo',
  method: 'post',
  handler: async (req) => {
    const user = changerOf(req);
    const said = ((await req.json?.()) ?? {}) as { hash?: unknown };
    const id = idOf(req);
    await startUndo(req.payload, user, { id, hash: String(said.hash ?? '') });
    goOn(req, [id]);
    return Response.json({ id }, { status: 202, ...notStored });
  },
};

/** `POST /api/units/:id/drop`: a change that was not made yet is given up. */
const drop: Endpoint = {
  path: '/units/:id/drop',
  method: 'post',
  handler: async (req) => {
    const id = idOf(req);
    await dropChange(req.payload, changerOf(req), id);
    return Response.json({ id }, notStored);
  },
};

/** `GET /api/units/:id`: how far it is, and what it does. */
const one: Endpoint = {
  path: '/units/:id',
  method: 'get',
  handler: async (req) =>
    Response.json(await changeView(req.payload, await changeOf(req)), notStored),
};

/** `GET /api/units/planned/:collection/:id`: what is planned of a place, for whoever may read it. */
const planned: Endpoint = {
  path: '/units/planned/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const { collection = '', id = '' } = req.routeParams as Record<string, string>;
    const row = isPlanned(collection) ? await readPlace(req, collection, id) : undefined;
    if (!row || !isPlanned(collection)) throw new Refused('Không có mục này.', 404);
    const view: PlannedView = {
      changes: plannedAt(await plannedChanges(req.payload), placeOf(collection, row)),
      mayOpen: mayPublish(req.user),
    };
    return Response.json(view, notStored);
  },
};

/** `GET /api/units`: those that were asked for last. */
const all: Endpoint = {
  path: '/units',
  method: 'get',
  handler: async (req) => {
    changerOf(req);
    return Response.json({ changes: await listedChanges(req.payload) }, notStored);
  },
};

export const unitEndpoints: Endpoint[] = [
  template,
  plan,
  apply,
  again,
  undoLook,
  undo,
  drop,
  planned,
  one,
  all,
];

/** Nobody waits for it: what stops half-way is taken up later. */
function goOn({ payload }: PayloadRequest, ids: string[]): void {
  const run = async () => {
    for (const id of ids) await runChange(payload, id);
  };
  run().catch((error: unknown) => {
    payload.logger.error({ err: error, msg: `Units were changed half-way: ${ids.join(', ')}` });
  });
}

async function readPlace(
  { payload, user }: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<{ id: string } | null> {
  const found = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    user,
  });
  return found as { id: string } | null;
}

const idOf = ({ routeParams }: PayloadRequest) => String(routeParams?.['id']);

async function changeOf(req: PayloadRequest): Promise<UnitChange> {
  changerOf(req);
  const found = await readChange(req.payload, idOf(req));
  if (!found) throw new Refused('Không có lần đổi này.', 404);
  return found;
}

function fileOf(body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
