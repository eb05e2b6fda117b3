import type { Payload, TypedUser } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { refusalIn } from '../../base/errors/refusal-in.ts';
import { byFewest } from '../../storage/planned-work/work.ts';
import { attempt } from './attempt.ts';
import { findRows, type ImportRow, writeRow } from './store.ts';
import { undoRow } from './undo-row.ts';
import { usedRows } from './way-back.ts';

/** Rows that are read at once. */
const pageSize = 50;
/** Rows that are written in one transaction: others wait for it. */
const batch = 10;

interface Undoing {
  /** In whose name, as long as there is the account. */
  user: TypedUser | null;
  now: () => Date;
  /** Called whenever some are done. */
  onRows: () => Promise<void>;
}

/** Takes back what rows of an import did, backwards. What can't be is named and stays. */
export async function undoRows(payload: Payload, id: string, undoing: Undoing): Promise<void> {
  for (;;) {
    const rows = await findRows(payload, id, {
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
    for (const few of inBatches(alike)) {
      const fault = await byFewest(payload, few, (row, within) =>
        undoOrKeep(payload, row, within, () => undoOne(payload, row, used, undoing, within)),
      );
      if (fault !== null) throw new Error(fault);
      await undoing.onRows();
    }
  }
}

/** Splits rows into batches: what was published goes by itself; of the rest a few at once. */
function inBatches(rows: ImportRow[]): ImportRow[][] {
  const batches: ImportRow[][] = [];
  for (const row of rows) {
    const last = batches.at(-1);
    const joins = !row.publication && last && last.length < batch && !last[0]?.publication;
    if (joins) last.push(row);
    else batches.push([row]);
  }
  return batches;
}

/** Undoes a row. One that can't be taken back stays, is named, and keeps nothing else waiting. */
async function undoOrKeep(
  payload: Payload,
  row: ImportRow,
  within: Within,
  undoIt: () => Promise<void>,
): Promise<void> {
  try {
    await attempt(payload, row, within, undoIt);
  } catch (error) {
    const why = refusalIn(error);
    if (why === undefined || within.transactionID) throw error;
    await writeRow(payload, row, { state: 'undone-kept', reason: 'refused', why });
  }
}

async function undoOne(
  payload: Payload,
  row: ImportRow,
  used: ReadonlySet<string>,
  { user, now }: Undoing,
  within: Within,
): Promise<void> {
  const way = await undoRow(payload, user, row, used, { ...within, now: now() });
  // A row that was never written can't have been changed by it.
  const reason = typeof way === 'object' && row.state === 'done' ? way.kept : null;
  const said = typeof way === 'object' ? {} : wayOf(row, way);
  const state = reason === null ? 'undone' : 'undone-kept';
  await writeRow(payload, row, { state, reason, ...said }, within);
}

/** After a crash, what is left to do is not all that was done. */
const wayOf = (row: ImportRow, way: NonNullable<ImportRow['way']>) =>
  row.way === null ? { way } : {};
