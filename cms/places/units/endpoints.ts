import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { isStaff, mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, idIn, postJson } from '../../base/json-endpoint.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import {
  goOn,
  hashIn,
  progressEndpoints,
  undoEndpoints,
} from '../../storage/planned-work/endpoints.ts';
import { changerOf, orderOf, planOrder } from './order.ts';
import { placeOf, plannedAt, plannedChanges, type PlannedView } from './planned.ts';
import { isPlanned } from './planned-places.ts';
import { unitWork } from './run.ts';
import { dropChange, lookAtUndo, startAgain, startChanges, startUndo } from './start.ts';
import { readChange } from './store.ts';
import { templateCsv, templateXlsx } from './template.ts';
import { changeView, listedChanges, orderView } from './view.ts';

/** `GET /api/units/template?form=xlsx|csv`: an empty list, and how it is filled in. */
const template: Endpoint = {
  path: '/units/template',
  method: 'get',
  handler: async (req) => {
    changerOf(req);
    const form = tableForm(req.query['form'] ?? 'xlsx');
    return download(form === 'csv' ? templateCsv() : await templateXlsx(), fileName, form);
  },
};
const fileName = 'doi-ap-khom-xa-phuong';

/** `POST /api/units/plan` with what the form says, or a file: what it would do. */
const plan = postJson('/units/plan', async (req) => {
  changerOf(req);
  return orderView(await planOrder(req.payload, await orderOf(req)));
});

/** `POST /api/units/apply` with what was looked at: answers at once, and goes on with what is due. */
const apply = postJson(
  '/units/apply',
  async (req) => {
    const ids = await startChanges(req.payload, changerOf(req), await orderOf(req));
    unitWork.goOn(req.payload, ids);
    return { ids };
  },
  202,
);

/** `POST /api/units/:id/apply` with the hash of what was looked at again. */
const again = postJson(
  '/units/:id/apply',
  async (req) => {
    const id = idIn(req);
    await startAgain(req.payload, changerOf(req), { id, hash: await hashIn(req) });
    return goOn(req, unitWork, id);
  },
  202,
);

/** `POST /api/units/:id/drop`: a change that was not made yet is given up. */
const drop = postJson('/units/:id/drop', async (req) => {
  const id = idIn(req);
  await dropChange(req.payload, changerOf(req), id);
  return { id };
});

/** `GET /api/units/planned/:collection/:id`: what is planned of a place, for whoever may read it. */
const planned = getJson('/units/planned/:collection/:id', async (req) => {
  if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
  const { collection = '', id = '' } = req.routeParams as Record<string, string>;
  const row = isPlanned(collection) ? await readPlace(req, collection, id) : undefined;
  if (!row || !isPlanned(collection)) throw new Refused('Không có mục này.', 404);
  return {
    changes: plannedAt(await plannedChanges(req.payload), placeOf(collection, row)),
    mayOpen: mayPublish(req.user),
  } satisfies PlannedView;
});

/** The progress of changes, and the way back. */
const progress = progressEndpoints('/units', {
  list: async (req) => {
    changerOf(req);
    return { changes: await listedChanges(req.payload) };
  },
  view: async (req, id) => {
    changerOf(req);
    const found = await readChange(req.payload, id);
    if (!found) throw new Refused('Không có lần đổi này.', 404);
    return changeView(req.payload, found);
  },
});
const undo = undoEndpoints('/units', unitWork, {
  look: async (req, id) => {
    changerOf(req);
    return lookAtUndo(req.payload, id);
  },
  start: async (req, looked) => startUndo(req.payload, changerOf(req), looked),
});

export const unitEndpoints: Endpoint[] = [
  template,
  plan,
  apply,
  again,
  drop,
  planned,
  ...undo,
  ...progress,
];

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
