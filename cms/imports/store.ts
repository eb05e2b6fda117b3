import type { Payload, Where } from 'payload';
import type { Within } from '../database/after-commit.ts';
import { together } from '../database/together.ts';
import type { Counts } from './plan.ts';
import type { Written } from './state.ts';

/** How far an import has come. */
export type ImportState = 'preparing' | 'applying' | 'done' | 'undoing' | 'undone';

/** States in which somebody is at work, or was when a process ended. */
export const atWork: ImportState[] = ['preparing', 'applying', 'undoing'];

/** One import. Instants are ISO 8601 in UTC. */
export interface Import {
  id: string;
  /** Id of the only commune that it is about. */
  commune: string | null;
  /** Id of the user. */
  by: string;
  byName: string;
  fileName: string;
  state: ImportState;
  /** Why it was taken back by itself, in Vietnamese. */
  fault: string | null;
  /** The process at work. */
  holder: string | null;
  leaseUntil: string | null;
  total: number;
  done: number;
  counts: Record<Written | 'members', Counts>;
  startedAt: string;
  endedAt: string | null;
  undoneBy: string | null;
}

/** What became of a document of an import. */
export type RowState = 'planned' | 'done' | 'kept' | 'undone' | 'undone-kept';

/** Why a document was left as somebody else has it. */
export type Kept = 'edited' | 'open' | 'gone' | 'live' | 'used';

/** One document of an import. */
export interface ImportRow {
  id: string;
  import: string;
  place: number;
  of: Written;
  document: string;
  /** Whether it is made, not changed. */
  makes: boolean;
  title: string;
  state: RowState;
  reason: Kept | null;
  /** JSON of what is written. */
  data: string;
  /** JSON of the newest version before. */
  before: string | null;
  beforeHash: string | null;
  afterHash: string | null;
}

/** How long a process has an import to itself without saying so again, in seconds. */
const leaseSeconds = 30;

/** Rows that are written in one transaction, where there are transactions. */
const rowsAtOnce = 200;

/** Writes an import and its rows. */
export async function createImport(
  payload: Payload,
  one: Import,
  rows: Omit<ImportRow, 'id' | 'import' | 'place'>[],
): Promise<void> {
  await payload.db.create({ collection: 'imports', data: { ...one } });
  const whole = rows.map((row, place) => ({
    ...row,
    id: `${one.id}-${place}`,
    import: one.id,
    place,
  }));
  for (let at = 0; at < whole.length; at += rowsAtOnce)
    await createRows(payload, whole.slice(at, at + rowsAtOnce));
}

function createRows(payload: Payload, rows: ImportRow[]): Promise<void> {
  return together(payload, {}, async (req) => {
    for (const data of rows)
      await payload.db.create({ collection: 'import-rows', data: { ...data }, req });
  });
}

export function readImport(payload: Payload, id: string): Promise<Import | null> {
  return payload.db.findOne<Import>({ collection: 'imports', where: { id: { equals: id } } });
}

/** Imports that fulfil a condition, the newest first. */
export async function findImports(payload: Payload, where: Where, limit = 0): Promise<Import[]> {
  const { docs } = await payload.db.find<Import>({
    collection: 'imports',
    where,
    sort: '-startedAt',
    limit,
    pagination: false,
  });
  return docs;
}

/** Rows of an import in some states, in the order in which they were planned, or backwards. */
export async function findRows(
  payload: Payload,
  id: string,
  {
    states,
    limit = 0,
    backwards = false,
  }: { states: RowState[]; limit?: number; backwards?: boolean },
): Promise<ImportRow[]> {
  const { docs } = await payload.db.find<ImportRow>({
    collection: 'import-rows',
    where: { and: [{ import: { equals: id } }, { state: { in: states } }] },
    sort: backwards ? '-place' : 'place',
    limit,
    pagination: false,
  });
  return docs;
}

export async function writeRow(
  payload: Payload,
  { id }: Pick<ImportRow, 'id'>,
  data: Partial<ImportRow>,
  req: Within = {},
): Promise<void> {
  const where = { id: { equals: id } };
  await payload.db.updateOne({ collection: 'import-rows', where, data, returning: false, req });
}

/** Counts rows of an import in some states. */
export async function countRows(payload: Payload, id: string, states: RowState[]): Promise<number> {
  const where: Where = { and: [{ import: { equals: id } }, { state: { in: states } }] };
  return (await payload.db.count({ collection: 'import-rows', where })).totalDocs;
}

/**
 * Writes fields of an import if a condition holds, in one step of the database.
 * @returns the import as it is then, or null when the condition did not hold
 */
export async function writeImport(
  payload: Payload,
  id: string,
  data: Partial<Import>,
  condition: Where[] = [],
): Promise<Import | null> {
  const where = { and: [{ id: { equals: id } }, ...condition] };
  const written = await payload.db.updateOne({ collection: 'imports', where, data: { ...data } });
  return written as unknown as Import | null;
}

/** Takes an import to work on it, unless another process is at it. @returns null when one is */
export function claimImport(
  payload: Payload,
  id: string,
  holder: string,
  now: Date,
): Promise<Import | null> {
  return writeImport(payload, id, { holder, leaseUntil: until(now) }, [
    { state: { in: atWork } },
    { or: [{ leaseUntil: { less_than: now.toISOString() } }, { holder: { equals: holder } }] },
  ]);
}

/** Says that one is still at work, and how much is done. @returns false when another process has it */
export async function renewImport(
  payload: Payload,
  id: string,
  holder: string,
  { now, ...data }: Partial<Import> & { now: Date },
): Promise<boolean> {
  const lease = { leaseUntil: until(now), ...data };
  return (await writeImport(payload, id, lease, [{ holder: { equals: holder } }])) !== null;
}

/** Forgets an import with all that it kept of people. */
export async function forgetImport(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'import-rows', where: { import: { equals: id } } });
  await payload.db.deleteMany({ collection: 'imports', where: { id: { equals: id } } });
}

const until = (now: Date) => new Date(now.getTime() + leaseSeconds * 1000).toISOString();
