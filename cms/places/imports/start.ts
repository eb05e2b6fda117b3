import type { Payload, PayloadRequest } from 'payload';
import { mayPublish } from '../../base/access/abilities.ts';
import type { Asking } from '../../base/access/asking.ts';
import { Refused } from '../../base/errors/refused.ts';
import { record } from '../../storage/audit/record.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { type Importer, type ImportOrder, planOrder } from './order.ts';
import type { Plan, PlannedDocument } from './plan.ts';
import { isOnlyApprover } from '../../writing/workflow/viewer.ts';
import { newPrefix } from './scope.ts';
import { stateHash, written } from './state.ts';
import {
  atWork,
  findImports,
  type Import,
  importLedger,
  type ImportRow,
  readImport,
  writeImport,
} from './store.ts';
import { keptCopy } from './write-row.ts';

/** Documents that are read at once. */
const readAtOnce = 200;

/**
 * Writes down all that an import will do. Whoever calls this has it done then: see `run.ts`.
 * @throws {Refused} when something is wrong in the file, or other than what was looked at
 */
export async function startImport(
  req: Pick<PayloadRequest, 'payload'>,
  importer: Importer,
  order: ImportOrder,
  now = new Date(),
): Promise<string> {
  const plan = await planOrder(req, importer, order, now);
  demandApplicable(plan, order);
  await demandFree(req.payload, importer);
  const { user, only } = importer;
  const rows = await rowsOf(req.payload, plan.documents);
  const own = {
    id: crypto.randomUUID(),
    commune: only ?? onlyCommune(plan.documents, order.commune),
    by: String(user.id),
    byName: user.name ?? '',
    fileName: order.fileName,
    remark: order.remark || null,
    fault: null,
    counts: plan.counts,
    undoneBy: null,
    publishedBy: null,
    publishedAt: null,
  };
  // Noted before it is done. What was said stays with the import, as with a single document.
  await record(req.payload, {
    deed: 'import',
    by: user,
    of: 'imports',
    document: own.id,
    detail: `${rows.length} mục`,
    ...(own.remark && { fields: ['remark'] }),
  });
  const { id } = await importLedger.prepare(req.payload, own, rows, now);
  await importLedger.begin(req.payload, id, 'applying');
  return id;
}

/**
 * Has all of an import published. Whoever calls this has it done then.
 * @throws {Refused} to who may not approve it, or when it is not there to be published
 */
export async function startPublication(
  req: PayloadRequest,
  { user, only }: Importer,
  id: string,
): Promise<void> {
  const { payload } = req;
  if (!mayPublish(user)) throw new Refused('Đăng cả đợt là việc của người duyệt.');
  const found = await readImport(payload, id);
  if (!found || !mayKeep(found, only)) throw new Refused('Không có đợt nhập này.', 404);
  if (!(await mayApprove(req, found)))
    throw new Refused('Bạn đã nhập đợt này nên không tự duyệt được. Hãy nhờ người duyệt khác.');
  const data = { state: 'publishing', publishedBy: String(user.id), done: 0, leaseUntil: longAgo };
  const begun = await writeImport(payload, id, data as Partial<Import>, [
    { state: { equals: 'done' } },
    { publishedAt: { exists: false } },
  ]);
  if (!begun) throw new Refused('Đợt nhập này đã đăng, đã lấy lại, hoặc đang có việc khác.', 409);
}

/** Tells whether somebody may approve what was imported: who imported it has written it. */
export async function mayApprove(asking: Asking, { by }: Import): Promise<boolean> {
  const { user } = asking;
  if (!user || !mayPublish(user)) return false;
  return by !== String(user.id) || isOnlyApprover(asking, user, [by]);
}

/**
 * Tells whether somebody looks after what an import was about: the province everything, a commune
 * its own.
 */
export function mayKeep({ commune }: Import, only: string | undefined): boolean {
  return only === undefined || commune === only;
}

/** A list of one commune that names others, too, is the province's to look after. */
function onlyCommune(documents: PlannedDocument[], chosen: string): string | null {
  return documents.every(({ communeId }) => communeId === chosen) ? chosen : null;
}

function demandApplicable({ faults, hash, documents, wrong }: Plan, order: ImportOrder): void {
  if (wrong.length > 0) throw new Refused(wrong.join(' '), 422);
  if (faults.length > 0)
    throw new Refused(`Còn ${faults.length} chỗ chưa đúng nên chưa nhập được.`, 422);
  if (hash !== order.hash)
    throw new Refused('Dữ liệu vừa thay đổi sau lần kiểm tra. Hãy kiểm tra lại rồi nhập.', 409);
  if (documents.length === 0)
    throw new Refused('Tệp này không có gì mới so với những gì đã có.', 409);
}

async function demandFree(payload: Payload, { only }: Importer): Promise<void> {
  const working = await findImports(payload, { state: { in: atWork } });
  if (working.some((one) => only === undefined || !one.commune || one.commune === only))
    throw new Refused('Đang có một đợt nhập khác chạy. Hãy đợi đợt ấy xong rồi nhập.', 409);
}

/** New documents get their ids here, and so do new members. */
async function rowsOf(
  payload: Payload,
  documents: PlannedDocument[],
): Promise<Omit<ImportRow, 'id' | 'import' | 'place'>[]> {
  const seen = await readSeen(payload, documents);
  const ids = new Map(
    documents.flatMap(({ id, isNew }) =>
      isNew && id.startsWith(newPrefix) ? [[id, crypto.randomUUID()] as const] : [],
    ),
  );
  return documents.map(({ collection, id, isNew, title, data, before }) => {
    const own = withIds(data, ids);
    return {
      of: collection,
      document: ids.get(id) ?? id,
      makes: isNew,
      title,
      state: 'planned',
      reason: null,
      why: null,
      tries: 0,
      publication: null,
      live: before && JSON.stringify(seen.get(`${collection}/${id}`) ?? null),
      data: JSON.stringify(own),
      before: before && keptCopy(payload, collection, before),
      beforeHash: before && stateHash(collection, before),
      afterHash: before && stateHash(collection, { ...before, ...own }),
      way: null,
    };
  });
}

/** Reads what readers see of documents that are changed, by `<collection>/<id>`. */
async function readSeen(
  payload: Payload,
  documents: PlannedDocument[],
): Promise<Map<string, object>> {
  const seen = new Map<string, object>();
  for (const collection of written) {
    const own = documents.filter((one) => one.collection === collection && !one.isNew);
    for (let at = 0; at < own.length; at += readAtOnce) {
      const ids = own.slice(at, at + readAtOnce).map(({ id }) => id);
      const where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] };
      const { docs } = await payload.db.find<{ id: string }>({
        collection,
        where,
        limit: 0,
        pagination: false,
      });
      for (const row of docs) seen.set(`${collection}/${row.id}`, row);
    }
  }
  return seen;
}

function withIds(data: Record<string, unknown>, ids: Map<string, string>): Record<string, unknown> {
  const { hamlet } = data;
  return {
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withRowIds(value)])),
    ...(typeof hamlet === 'string' && hamlet.startsWith(newPrefix) && { hamlet: ids.get(hamlet) }),
  };
}

/** Rows keep their ids: by those they are known to be as they were written. */
function withRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) =>
    typeof row === 'object' ? { id: crypto.randomUUID(), ...row } : row,
  );
}
