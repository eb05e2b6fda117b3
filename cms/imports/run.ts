import type { Payload, TypedUser } from 'payload';
import type { Within } from '../database/after-commit.ts';
import { together } from '../database/together.ts';
import { isStaff } from '../access/roles.ts';
import { applyRow, undoRow, usedRows } from './write-row.ts';
import {
  claimImport,
  countRows,
  findImports,
  findRows,
  forgetImport,
  type Import,
  type ImportRow,
  readImport,
  renewImport,
  type RowState,
  atWork,
  writeImport,
  writeRow,
} from './store.ts';

/** Rows that are read at once. */
const pageSize = 50;
/** Rows that are written in one transaction: others wait for it. */
const batch = 10;
/** Milliseconds after which it is said again how far the work has come. */
const beat = 1000;
/** Days for which an import can be taken back, and is kept. */
export const daysKept = 30;

/** This process, as the holder of imports. */
const holder = crypto.randomUUID();

/** Another process took the work over. */
class TakenOver extends Error {}

/**
 * Works on an import until it is done or taken back; nothing when another process is at it. What stops
 * half-way is taken up by `resumeImports`.
 */
export async function runImport(
  payload: Payload,
  id: string,
  now = () => new Date(),
): Promise<void> {
  const claimed = await claimImport(payload, id, holder, now());
  if (!claimed) return;
  try {
    await work(payload, claimed, now);
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
  }
}

/** Forgets what can't be taken back any more, and takes up what a process left half-way. */
export async function resumeImports(payload: Payload, now = () => new Date()): Promise<void> {
  const at = now();
  // First: what people gave is forgotten in time, also when an import can't go on.
  for (const { id } of await findImports(payload, { startedAt: { less_than: oldest(at) } }))
    await forgetImport(payload, id);
  const left = { leaseUntil: { less_than: at.toISOString() } };
  for (const { id } of await findImports(payload, { and: [{ state: { in: atWork } }, left] }))
    await runImport(payload, id, now);
}

/** The earliest start of an import that can be taken back. */
export function oldest(now: Date): string {
  return new Date(now.getTime() - daysKept * 86_400_000).toISOString();
}

async function work(payload: Payload, one: Import, now: () => Date): Promise<void> {
  // Its rows are not all written: nothing was done yet.
  if (one.state === 'preparing') return forgetImport(payload, one.id);
  const user = await workerOf(payload, one);
  if (one.state === 'applying') {
    const fault = await apply(payload, one, user, now);
    if (fault === null) return end(payload, one.id, { state: 'done', fault: null }, now);
    await writeImport(payload, one.id, { state: 'undoing', fault });
  }
  await undo(payload, one, user, now);
  await end(payload, one.id, { state: 'undone' }, now);
}

async function end(
  payload: Payload,
  id: string,
  data: Partial<Import>,
  now: () => Date,
): Promise<void> {
  const done = await countRows(payload, id, data.state === 'done' ? applied : undone);
  await writeImport(payload, id, {
    ...data,
    done,
    endedAt: now().toISOString(),
    holder: null,
    leaseUntil: null,
  });
}

const applied: RowState[] = ['done', 'kept'];
const undone: RowState[] = ['undone', 'undone-kept'];

/** @returns why it can't be done, in Vietnamese; null when all was done */
async function apply(
  payload: Payload,
  one: Import,
  user: TypedUser | null,
  now: () => Date,
): Promise<string | null> {
  if (!user) return 'Tài khoản của người nhập không còn.';
  const pulse = new Pulse(payload, one.id, applied, now);
  for (;;) {
    const rows = await findRows(payload, one.id, { states: ['planned'], limit: batch });
    if (rows.length === 0) return null;
    const fault = await byFewest(payload, rows, (row, within) =>
      applyOne(payload, user, row, within),
    );
    if (fault !== null) return fault;
    await pulse.beat();
  }
}

async function applyOne(
  payload: Payload,
  user: TypedUser,
  row: ImportRow,
  within: Within,
): Promise<void> {
  const outcome = await applyRow(payload, user, row, within);
  const isKept = 'kept' in outcome;
  const state = isKept ? 'kept' : 'done';
  await writeRow(payload, row, { state, ...(isKept ? { reason: outcome.kept } : outcome) }, within);
}

async function undo(
  payload: Payload,
  one: Import,
  user: TypedUser | null,
  now: () => Date,
): Promise<void> {
  const pulse = new Pulse(payload, one.id, undone, now);
  for (;;) {
    const rows = await findRows(payload, one.id, {
      // A process may have ended between a document and its row.
      states: ['done', 'planned'],
      limit: pageSize,
      backwards: true,
    });
    if (rows.length === 0) return;
    // Teams come before the hamlets that they lie in: what uses those is looked up when they are gone.
    const [first] = rows;
    const alike = rows.filter(({ of }) => of === first?.of);
    const used = await usedRows(payload, alike);
    for (let at = 0; at < alike.length; at += batch) {
      const few = alike.slice(at, at + batch);
      const fault = await byFewest(payload, few, (row, within) =>
        undoOne(payload, user, row, used, within),
      );
      if (fault !== null) throw new Error(fault);
      await pulse.beat();
    }
  }
}

async function undoOne(
  payload: Payload,
  user: TypedUser | null,
  row: ImportRow,
  used: Set<string>,
  within: Within,
): Promise<void> {
  const outcome = await undoRow(payload, user, row, used, within);
  const reason = outcome && 'kept' in outcome ? outcome.kept : null;
  // What was never written can't have been changed by it.
  const isKept = reason !== null && row.state === 'done';
  const state = isKept ? 'undone-kept' : 'undone';
  await writeRow(payload, row, { state, ...(isKept && { reason }) }, within);
}

/**
 * Does something with several rows in one transaction, which spares most of the waiting for the disk;
 * where that fails, with one after the other.
 * @returns why one of them was refused; null when none was
 */
async function byFewest(
  payload: Payload,
  rows: ImportRow[],
  work: (row: ImportRow, within: Within) => Promise<void>,
): Promise<string | null> {
  try {
    await together(payload, {}, async (within) => {
      for (const row of rows) await work(row, within);
    });
    return null;
  } catch {
    return oneByOne(rows, work);
  }
}

async function oneByOne(
  rows: ImportRow[],
  work: (row: ImportRow, within: Within) => Promise<void>,
): Promise<string | null> {
  for (const row of rows)
    try {
      await work(row, {});
    } catch (error) {
      const { status = 500, message } = error as { status?: number; message: string };
      if (status >= 500) throw error;
      return `“${row.title}” không lưu được: ${message}`;
    }
  return null;
}

/** Says once in a while how far the work has come. */
class Pulse {
  readonly #payload: Payload;
  readonly #id: string;
  readonly #states: RowState[];
  readonly #now: () => Date;
  #last = performance.now();

  constructor(payload: Payload, id: string, states: RowState[], now: () => Date) {
    this.#payload = payload;
    this.#id = id;
    this.#states = states;
    this.#now = now;
  }

  /** @throws {TakenOver} when another process works on it */
  async beat(): Promise<void> {
    if (performance.now() - this.#last < beat) return;
    this.#last = performance.now();
    const done = await countRows(this.#payload, this.#id, this.#states);
    const progress = { done, now: this.#now() };
    if (!(await renewImport(this.#payload, this.#id, holder, progress))) throw new TakenOver();
  }
}

/** In whose name the work is done. */
async function workerOf(payload: Payload, one: Import): Promise<TypedUser | null> {
  const { by, state, undoneBy } = (await readImport(payload, one.id)) ?? one;
  const found = await payload.findByID({
    collection: 'users',
    id: (state === 'undoing' && undoneBy) || by,
    depth: 0,
    disableErrors: true,
  });
  const user = found && { ...found, collection: 'users' as const };
  return isStaff(user) ? user : null;
}
