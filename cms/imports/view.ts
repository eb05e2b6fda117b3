import type { Payload } from 'payload';
import type { Fault } from '../spreadsheet/list/faults.ts';
import type { Plan, PlannedDocument } from './plan.ts';
import { daysKept, oldest } from './run.ts';
import { type Written } from './state.ts';
import { findImports, findRows, type Import, type Kept } from './store.ts';

/** How much of a plan is shown at once. */
const most = { faults: 300, documents: 300 };

/** What a file would do, for the screen: `POST /api/import/plan`. */
export interface PlanView extends Pick<Plan, 'counts' | 'notes' | 'hash'> {
  faults: Fault[];
  /** Of which `faults` are the first. */
  faultCount: number;
  documents: Pick<
    PlannedDocument,
    'collection' | 'isNew' | 'title' | 'commune' | 'rows' | 'lines'
  >[];
  documentCount: number;
}

/** A document that was left as somebody else has it. */
export interface KeptView {
  of: Written;
  id: string;
  title: string;
  reason: Kept;
}

/** How far an import is: `GET /api/import/:id`. Instants are ISO 8601. */
export interface ImportView extends Pick<
  Import,
  'id' | 'fileName' | 'byName' | 'state' | 'fault' | 'total' | 'done' | 'counts' | 'startedAt'
> {
  /** Until when it can be taken back; missing when it can't be. */
  undoUntil?: string;
  kept: KeptView[];
}

export function planView({ documents, faults, counts, notes, hash }: Plan): PlanView {
  return {
    counts,
    notes,
    hash,
    faults: faults.slice(0, most.faults),
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
  payload: Payload,
  one: Import,
  now = new Date(),
): Promise<ImportView> {
  const rows = await findRows(payload, one.id, { states: ['kept', 'undone-kept'] });
  const wanted = one.state === 'undone' || one.state === 'undoing' ? 'undone-kept' : 'kept';
  return {
    ...listedImport(one, now),
    kept: rows
      .filter(({ state }) => state === wanted)
      .map(({ of, document, title, reason }) => ({
        of,
        id: document,
        title,
        reason: reason ?? 'edited',
      })),
  };
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
  return found.map((one) => ({ ...listedImport(one, now), kept: [] }));
}

function listedImport(one: Import, now: Date): Omit<ImportView, 'kept'> {
  const { id, fileName, byName, state, fault, total, done, counts, startedAt } = one;
  const until = new Date(Date.parse(startedAt) + daysKept * 86_400_000).toISOString();
  const canUndo = state === 'done' && until > now.toISOString();
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
    ...(canUndo && { undoUntil: until }),
  };
}
