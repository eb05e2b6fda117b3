import type { TypedUser } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { plannedWork, type Turn } from '../../storage/planned-work/planned-work.ts';
import { workerOf } from '../../storage/planned-work/work.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { attempt } from './attempt.ts';
import { publishRows } from './publish.ts';
import { undoRows } from './run-undo.ts';
import { applyRow } from './write-row.ts';
import {
  countRows,
  type Import,
  importLedger,
  type ImportRow,
  type RowPublication,
  type RowState,
  writeImport,
  writeRow,
} from './store.ts';

/**
 * Imports, until each is done, published or taken back. Rows are forgotten when the settings say so
 * (`cms/people/retention/`).
 */
export const importWork = plannedWork({ name: 'Imports', ledger: importLedger, work });
export const { run: runImport, resume: resumeImports } = importWork;

type Importing = Turn<Import, ImportRow>;

const applied: RowState[] = ['done', 'kept'];
const undone: RowState[] = ['undone', 'undone-kept'];

async function work(turn: Importing): Promise<void> {
  const { payload, now } = turn;
  const { id, state } = turn.entry;
  const user = await turn.worker(state === 'undoing');
  if (state === 'applying') {
    const fault = await apply(turn, user);
    if (fault === null) return turn.end(applied, { state: 'done', fault: null });
    await writeImport(payload, id, { state: 'undoing', fault });
  }
  if (state === 'publishing') return publish(turn);
  const pulse = turn.pulse(() => turn.count(undone));
  await undoRows(payload, id, { user, now, onRows: () => pulse.beat() });
  await turn.end(undone, { state: 'undone' });
}

/** Readers see none of it before the end, and then all of it. */
async function publish(turn: Importing): Promise<void> {
  const { payload, now } = turn;
  const { id, publishedBy } = turn.entry;
  const by = publishedBy ?? '';
  const user = await workerOf(payload, by);
  const pulse = turn.pulse(() =>
    countRows(payload, id, ['done'], [{ publication: { in: ended } }]),
  );
  await publishRows(payload, id, { by, user, now, onRow: () => pulse.beat() });
  await turn.end(applied, { state: 'done', publishedAt: now().toISOString() });
  await ring(payload);
}

const ended: RowPublication[] = ['live', 'refused'];

/** @returns why it can't be done, in Vietnamese; null when all was done */
async function apply(turn: Importing, user: TypedUser | null): Promise<string | null> {
  if (!user) return 'Tài khoản của người nhập không còn.';
  return turn.doRows('planned', applied, (row, within) =>
    attempt(turn.payload, row, within, () => applyOne(turn, user, row, within)),
  );
}

async function applyOne(
  { payload }: Importing,
  user: TypedUser,
  row: ImportRow,
  within: Within,
): Promise<void> {
  const outcome = await applyRow(payload, user, row, within);
  const isKept = 'kept' in outcome;
  const state = isKept ? 'kept' : 'done';
  await writeRow(payload, row, { state, ...(isKept ? { reason: outcome.kept } : outcome) }, within);
}
