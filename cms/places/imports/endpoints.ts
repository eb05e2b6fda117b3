import type { Endpoint, PayloadRequest } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { slugify } from '../../../content/text/slug.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { readKnown } from './known.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import { importerOf, orderOf, planOrder } from './order.ts';
import { runImport } from './run.ts';
import { mayKeep, startImport, startPublication } from './start.ts';
import { type Import, readImport } from './store.ts';
import { planUndo, startUndo } from './take-back.ts';
import { templateCsv, templateXlsx } from './template.ts';
import { itemGroups, readItems } from './items.ts';
import { importView, planView, recentImports } from './view.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/import/template?commune=<id>&form=xlsx|csv`: what is known, ready to be filled in. */
const template: Endpoint = {
  path: '/import/template',
  method: 'get',
  handler: async (req) => {
    const { user, only } = importerOf(req);
    const asked = typeof req.query['commune'] === 'string' ? req.query['commune'] : '';
    const known = await readKnown(req.payload, only ?? (asked || undefined));
    const [commune, ...more] = known.communes;
    if (!commune) throw new Refused('Không có xã, phường này.', 404);
    const place = more.length > 0 ? 'ca-tinh' : slugify(commune.name);
    const name = `danh-sach-to-${place}-${dayOfInstant(new Date())}`;
    const teams = known.teams.filter(({ deletedAt }) => !deletedAt).length;
    const detail = `${teams} tổ, ${place}`;
    await record(req.payload, { deed: 'export', by: user, of: 'teams', detail });
    const form = tableForm(req.query['form'] ?? 'xlsx');
    return download(form === 'csv' ? templateCsv(known) : await templateXlsx(known), name, form);
  },
};

/** `POST /api/import/plan` with a file: what it would do. */
const plan: Endpoint = {
  path: '/import/plan',
  method: 'post',
  handler: async (req) => {
    const importer = importerOf(req);
    return Response.json(planView(await planOrder(req, importer, await orderOf(req))), notStored);
  },
};

/** `POST /api/import/apply` with the file that was looked at: answers at once, and goes on. */
const apply: Endpoint = {
  path: '/import/apply',
  method: 'post',
  handler: async (req) => {
    const id = await startImport(req, importerOf(req), await orderOf(req));
    goOn(req, id);
    return Response.json({ id }, { status: 202, ...notStored });
  },
};

/** `GET /api/import/:id/undo`: what taking it back would do. */
const lookBack: Endpoint = {
  path: '/import/:id/undo',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.['id']);
    return Response.json(await planUndo(req, importerOf(req), id), notStored);
  },
};

/** `POST /api/import/:id/undo` with the hash of what was looked at: answers at once, and goes on, or waits. */
const undo: Endpoint = {
  path: '/import/:id/undo',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id']);
    const said = ((await req.json?.()) ?? {}) as { hash?: unknown };
    const hash = String(said.hash ?? '');
    const { plannedFor } = await startUndo(req, importerOf(req), id, { hash });
    if (!plannedFor) goOn(req, id);
    return Response.json({ id, ...(plannedFor && { plannedFor }) }, { status: 202, ...notStored });
  },
};

/** `POST /api/import/:id/publish`: answers at once, and goes on. */
const publish: Endpoint = {
  path: '/import/:id/publish',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id']);
    await startPublication(req, importerOf(req), id);
    goOn(req, id);
    return Response.json({ id }, { status: 202, ...notStored });
  },
};

/** `GET /api/import/:id`: how far it is. */
const one: Endpoint = {
  path: '/import/:id',
  method: 'get',
  handler: async (req) => Response.json(await importView(req, await importOf(req)), notStored),
};

/** `GET /api/import/:id/items?group=…&after=…`: what it brings, one by one. */
const items: Endpoint = {
  path: '/import/:id/items',
  method: 'get',
  handler: async (req) => {
    const found = await importOf(req);
    const group = itemGroups.find((each) => each === req.query['group']);
    if (!group) throw new Refused('Không có nhóm này.', 404);
    const after = Number(req.query['after'] ?? -1);
    return Response.json(await readItems(req, found, group, after), notStored);
  },
};

/** `GET /api/import`: those of the last thirty days. */
const recent: Endpoint = {
  path: '/import',
  method: 'get',
  handler: async (req) => {
    const { only } = importerOf(req);
    return Response.json({ imports: await recentImports(req.payload, only) }, notStored);
  },
};

export const importEndpoints: Endpoint[] = [
  template,
  plan,
  apply,
  lookBack,
  undo,
  publish,
  items,
  recent,
  one,
];

/** Nobody waits for it: what stops half-way is taken up later. */
function goOn({ payload }: PayloadRequest, id: string): void {
  runImport(payload, id).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: `An import stopped half-way: ${id}` });
  });
}

async function importOf(req: PayloadRequest): Promise<Import> {
  const { only } = importerOf(req);
  const found = await readImport(req.payload, String(req.routeParams?.['id']));
  if (!found || !mayKeep(found, only)) throw new Refused('Không có đợt nhập này.', 404);
  return found;
}
