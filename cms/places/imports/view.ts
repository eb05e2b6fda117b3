import type { Payload, PayloadRequest } from 'payload';
import type { Asking } from '../../base/access/asking.ts';
import type { Column } from '../../base/spreadsheet/list/form.ts';
import { type FaultGroup, groupFaults } from '../../base/spreadsheet/list/group-faults.ts';
import { plannedBacks } from './back-plan.ts';
import type { Plan, PlannedDocument } from './plan.ts';
import { countItems, type ItemGroup } from './items.ts';
import { oldest, undoneUntil } from '../../storage/planned-work/undo-days.ts';
import { mayApprove } from './start.ts';
import { type KeptView, keptView } from './kept-view.ts';
import { formOf } from './flat/flat-list.ts';
import { flatLists } from './flat/lists.ts';
import { listForm } from './list-form.ts';
import { findImports, findRows, type Import } from './store.ts';
import { countLeft, type WayView, waysDone } from './take-back.ts';

/** The most of a plan that is shown at once. */
const most = { documents: 300 };

/** The effects of a file, for the screen: `POST /api/import/plan`. */
export interface PlanView extends Pick<Plan, 'counts' | 'notes' | 'hash' | 'columns' | 'wrong'> {
  /** The columns that such a list has. */
  fields: Pick<Column, 'key' | 'label'>[];
  /** The faults, by how they are mended. */
  faults: FaultGroup[];
  /** Cells that are wrong, in all groups. */
  faultCount: number;
  documents: Pick<
    PlannedDocument,
    'collection' | 'isNew' | 'title' | 'commune' | 'rows' | 'lines'
  >[];
  documentCount: number;
}

/** The progress of an import: `GET /api/import/:id`. Instants are ISO 8601. */
export interface ImportView extends Pick<
  Import,
  'id' | 'fileName' | 'byName' | 'state' | 'fault' | 'total' | 'done' | 'counts' | 'startedAt'
> {
  /** The remark of who imported it to whoever approves it. */
  remark?: string;
  /** Until when it can be taken back; missing when it can't be. */
  undoUntil?: string;
  /**
   * The time it is taken back unless somebody stops it, or confirms it before; null where somebody
   * must confirm it.
   */
  backAt?: string | null;
  /** The time readers saw it. */
  publishedAt?: string;
  kept: KeptView[];
  /** The changes made when it was taken back. */
  undone: WayView[];
  /** The number of documents still as it left them, although it was taken back. */
  left: number;
  /** The documents that stayed drafts when the rest was published. */
  unpublished: KeptView[];
  /** The documents that wait to be published, by kind; empty once it is, or was taken back. */
  waiting: { group: ItemGroup; count: number }[];
  /** True if the user who asks may have all of it published now. */
  mayPublish: boolean;
}

/** @param list the kind of list, as an order names it */
export function planView(plan: Plan, list: string): PlanView {
  const flat = flatLists.get(list);
  const form = flat ? formOf(flat) : listForm;
  const { documents, faults, counts, notes, hash, columns, wrong } = plan;
  return {
    counts,
    notes,
    hash,
    columns,
    wrong,
    fields: form.columns.map(({ key, label }) => ({ key, label })),
    faults: groupFaults(faults),
    faultCount: faults.length,
    documents: documents
      .slice(0, most.documents)
      .map(({ collection, isNew, title, commune, rows, lines }) => ({
        collection,
        isNew,
        title,
        commune,
        rows,
        lines,
      })),
    documentCount: documents.length,
  };
}

/** Reads how far an import is. */
export async function importView(
  req: PayloadRequest,
  one: Import,
  now = new Date(),
): Promise<ImportView> {
  const { payload } = req;
  const isBack = one.state === 'undone' || one.state === 'undoing';
  const kept = await findRows(payload, one.id, { states: [isBack ? 'undone-kept' : 'kept'] });
  const written = isBack ? [] : await findRows(payload, one.id, { states: ['done'] });
  const unpublished = written.filter(({ publication }) => publication === 'refused');
  const undone = isBack ? await findRows(payload, one.id, { states: ['undone'] }) : [];
  const waits = one.state === 'done' && !one.publishedAt && written.length > 0;
  return {
    ...(await listedImport(payload, one, now)),
    kept: kept.map(keptView),
    undone: waysDone(undone),
    unpublished: unpublished.map(keptView),
    waiting: waits ? await countItems(req, one) : [],
    mayPublish: waits && (await mayApprove(req, one)),
  };
}

/**
 * Imports of the last thirty days that nobody has published yet, the oldest first: those that this user may
 * have published as one, and those that the user imported and others decide on.
 */
export async function waitingImports(
  asking: Asking,
  now: Date,
): Promise<{ toApprove: Import[]; own: Import[] }> {
  const { payload, user } = asking;
  const waiting = await findImports(payload, {
    and: [
      { startedAt: { greater_than: oldest(now) } },
      { state: { equals: 'done' } },
      { publishedAt: { exists: false } },
    ],
  });
  const toApprove: Import[] = [];
  const own: Import[] = [];
  for (const one of waiting.toReversed()) {
    const may = await mayApprove(asking, one);
    if (!may && one.by !== String(user?.id)) continue;
    if (await hasWritten(payload, one)) (may ? toApprove : own).push(one);
  }
  return { toApprove, own };
}

async function hasWritten(payload: Payload, { id }: Import): Promise<boolean> {
  return (await findRows(payload, id, { states: ['done'], limit: 1 })).length > 0;
}

/** Imports of the last thirty days. */
export async function recentImports(
  payload: Payload,
  commune: string | undefined,
  now = new Date(),
): Promise<ImportView[]> {
  const recent = { startedAt: { greater_than: oldest(now) } };
  const own = commune === undefined ? [] : [{ commune: { equals: commune } }];
  const found = await findImports(payload, { and: [recent, ...own] }, 20);
  return Promise.all(
    found.map(async (one) => ({
      ...(await listedImport(payload, one, now)),
      kept: [],
      undone: [],
      unpublished: [],
      waiting: [],
      mayPublish: false,
    })),
  );
}

async function listedImport(
  payload: Payload,
  one: Import,
  now: Date,
): Promise<Omit<ImportView, 'kept' | 'undone' | 'unpublished' | 'waiting' | 'mayPublish'>> {
  const { id, fileName, byName, state, fault, total, done, counts, startedAt } = one;
  const until = undoneUntil(startedAt);
  const left = state === 'undone' ? await countLeft(payload, one) : 0;
  const backAt = (await plannedBacks(payload)).get(id);
  const canUndo =
    (state === 'done' || left > 0) && until > now.toISOString() && backAt === undefined;
  return {
    id,
    fileName,
    byName,
    state,
    fault,
    total,
    done,
    counts,
    startedAt,
    left,
    ...(canUndo && { undoUntil: until }),
    ...(backAt !== undefined && state !== 'undoing' && { backAt }),
    ...(one.remark && { remark: one.remark }),
    ...(one.publishedAt && { publishedAt: one.publishedAt }),
  };
}
