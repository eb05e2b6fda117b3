import type { Payload, TypedUser } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { byFewest, holder, Pulse, workOn, workerOf } from '../../storage/ledger/work.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { attempt } from './attempt.ts';
import { publishRows } from './publish.ts';
import { undoRows } from './run-undo.ts';
import { applyRow } from './write-row.ts';
import {
  claimImport,
  countRows,
  findLeftImports,
  findRows,
  forgetImport,
  type Import,
  type ImportRow,
  renewImport,
  type RowPublication,
  type RowState,
  writeImport,
  writeRow,
} from './store.ts';

/** Rows that are written in one transaction: others wait for it. */
const batch = 10;
/** Days for which an import can be taken back. */
export const daysKept = 30;

/**
 * Works on an import until it is done or taken back; nothing when another process is at it. What stops
 * half-way is taken up by `resumeImports`.
 */
export async function runImport(
  payload: Payload,
  id: string,
  now = () => new Date(),
): Promise<void> {
  await workOn(
    id,
    () => claimImport(payload, id, holder, now()),
    (claimed) => work(payload, claimed, now),
  );
}

/** Takes up what a process left half-way. Rows are forgotten when the settings say so (`cms/people/retention/`). */
export async function resumeImports(payload: Payload, now = () => new Date()): Promise<void> {
  for (const { id } of await findLeftImports(payload, now())) await runImport(payload, id, now);
}

/** The earliest start of an import that can be taken back. */
export function oldest(now: Date): string {
  return new Date(now.getTime() - daysKept * 86_400_000).toISOString();
}

async function work(payload: Payload, one: Import, now: () => Date): Promise<void> {
  // Its rows are not all written: nothing was done yet.
  if (one.state === 'preparing') return forgetImport(payload, one.id);
  const user = await workerOf(payload, (one.state === 'undoing' && one.undoneBy) || one.by);
  if (one.state === 'applying') {
    const fault = await apply(payload, one, user, now);
    if (fault === null) return end(payload, one.id, { state: 'done', fault: null }, now);
    await writeImport(payload, one.id, { state: 'undoing', fault });
  }
  if (one.state === 'publishing') return publish(payload, one, now);
  const pulse = pulseOf(payload, one.id, undone, now);
  await undoRows(payload, one.id, { user, now, onRows: () => pulse.beat() });
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

/** Readers see none of it before the end, and then all of it. */
async function publish(payload: Payload, one: Import, now: () => Date): Promise<void> {
  const by = one.publishedBy ?? '';
  const user = await workerOf(payload, by);
  const pulse = new Pulse(async () => {
    const done = await countRows(payload, one.id, ['done'], [{ publication: { in: ended } }]);
    return renewImport(payload, one.id, holder, now(), { done });
  });
  await publishRows(payload, one.id, { by, user, now, onRow: () => pulse.beat() });
  await end(payload, one.id, { state: 'done', publishedAt: now().toISOString() }, now);
  await ring(payload);
}

const ended: RowPublication[] = ['live', 'refused'];

/** @returns why it can't be done, in Vietnamese; null when all was done */
async function apply(
  payload: Payload,
  one: Import,
  user: TypedUser | null,
  now: () => Date,
): Promise<string | null> {
  if (!user) return 'Tài khoản của người nhập không còn.';
  const pulse = pulseOf(payload, one.id, applied, now);
  for (;;) {
    const rows = await findRows(payload, one.id, { states: ['planned'], limit: batch });
    if (rows.length === 0) return null;
    const fault = await byFewest(payload, rows, (row, within) =>
      attempt(payload, row, within, () => applyOne(payload, user, row, within)),
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

/** Says how many rows are in some states. */
function pulseOf(payload: Payload, id: string, states: RowState[], now: () => Date): Pulse {
  return new Pulse(async () => {
    const done = await countRows(payload, id, states);
    return renewImport(payload, id, holder, now(), { done });
  });
}
