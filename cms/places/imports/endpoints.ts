import type { Endpoint, PayloadRequest } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { slugify } from '../../../content/text/slug.ts';
import { record } from '../../storage/audit/record.ts';
import { goOn, progressEndpoints, undoEndpoints } from '../../storage/planned-work/endpoints.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, idIn, postJson } from '../../base/json-endpoint.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import { importerOf, orderOf, planOrder } from './order.ts';
import { importWork } from './run.ts';
import { mayKeep, startImport, startPublication } from './start.ts';
import { type Import, readImport } from './store.ts';
import { planUndo, startUndo } from './take-back.ts';
import { templateOf } from './templates.ts';
import { itemGroups, readItems } from './items.ts';
import { importView, planView, recentImports } from './view.ts';

// `/api/imports` is the address of the collection, which Payload answers first.

/** `GET /api/import/template?list=…&commune=<id>&form=xlsx|csv`: what is known, ready to be filled in. */
const template: Endpoint = {
  path: '/import/template',
  method: 'get',
  handler: async (req) => {
    const { user, only } = importerOf(req);
    const { commune, list, form = 'xlsx' } = req.query;
    const asked = typeof commune === 'string' ? commune : '';
    const { of, fileName, count, communes, xlsx, csv } = await templateOf(
      req.payload,
      String(list),
      only ?? (asked || undefined),
    );
    const [first, ...more] = communes;
    if (!first) throw new Refused('Không có xã, phường này.', 404);
    const place = more.length > 0 ? 'ca-tinh' : slugify(first.name);
    await record(req.payload, { deed: 'export', by: user, of, detail: `${count}, ${place}` });
    const name = `${fileName}-${place}-${dayOfInstant(new Date())}`;
    const as = tableForm(form);
    return download(as === 'csv' ? csv() : await xlsx(), name, as);
  },
};

/** `POST /api/import/plan` with a file: what it would do. */
const plan = postJson('/import/plan', async (req) => {
  const importer = importerOf(req);
  const order = await orderOf(req);
  return planView(await planOrder(req, importer, order), order.list);
});

/** `POST /api/import/apply` with the file that was looked at: answers at once, and goes on. */
const apply = postJson(
  '/import/apply',
  async (req) => {
    const importer = importerOf(req);
    return goOn(req, importWork, await startImport(req, importer, await orderOf(req)));
  },
  202,
);

/** `POST /api/import/:id/publish`: answers at once, and goes on. */
const publish = postJson(
  '/import/:id/publish',
  async (req) => {
    const id = idIn(req);
    await startPublication(req, importerOf(req), id);
    return goOn(req, importWork, id);
  },
  202,
);

/** `GET /api/import/:id/items?group=…&after=…`: what it brings, one by one. */
const items = getJson('/import/:id/items', async (req) => {
  const found = await importOf(req, idIn(req));
  const group = itemGroups.find((each) => each === req.query['group']);
  if (!group) throw new Refused('Không có nhóm này.', 404);
  return readItems(req, found, group, Number(req.query['after'] ?? -1));
});

/** The progress of imports, and the way back. */
const progress = progressEndpoints('/import', {
  list: async (req) => ({ imports: await recentImports(req.payload, importerOf(req).only) }),
  view: async (req, id) => importView(req, await importOf(req, id)),
});
const undo = undoEndpoints('/import', importWork, {
  look: async (req, id) => planUndo(req, importerOf(req), id),
  start: async (req, { id, hash }) => startUndo(req, importerOf(req), id, { hash }),
});

export const importEndpoints: Endpoint[] = [
  template,
  plan,
  apply,
  publish,
  items,
  ...undo,
  ...progress,
];

async function importOf(req: PayloadRequest, id: string): Promise<Import> {
  const { only } = importerOf(req);
  const found = await readImport(req.payload, id);
  if (!found || !mayKeep(found, only)) throw new Refused('Không có đợt nhập này.', 404);
  return found;
}
