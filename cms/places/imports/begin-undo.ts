import type { Payload } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { oldest } from '../../storage/planned-work/undo-days.ts';
import { countRows, findRows, type Import, type RowState, writeImport, writeRow } from './store.ts';

/** Rows that taking an import back is about. */
export const mayGo: RowState[] = ['done', 'undone-kept'];

/**
 * Begins to take an import back, or what of it was left the last time; whoever calls this has it done then.
 * @param by id of the account in whose name it is done
 * @throws {Refused} when it is not done, or too old
 */
export async function beginUndo(
  payload: Payload,
  { id, state }: Pick<Import, 'id' | 'state'>,
  by: string,
  now: Date,
): Promise<void> {
  if (state === 'undone') await tryAgain(payload, id);
  // Noted before it is done: a process may end in between.
  await record(payload, { deed: 'undoImport', by, of: 'imports', document: id });
  const data = { state: 'undoing', undoneBy: by, done: 0, leaseUntil: longAgo };
  const isLeft = state === 'undone' && (await countRows(payload, id, ['done'])) > 0;
  const begun = await writeImport(payload, id, data as Partial<Import>, [
    { state: { in: isLeft ? ['done', 'undone'] : ['done'] } },
    { startedAt: { greater_than: oldest(now) } },
  ]);
  if (!begun)
    throw new Refused(
      'Đợt nhập này đã lấy lại rồi, hoặc đã quá 30 ngày nên không lấy lại được.',
      409,
    );
}

/** Looks again at what was left the last time. */
async function tryAgain(payload: Payload, id: string): Promise<void> {
  for (const row of await findRows(payload, id, { states: ['undone-kept'] }))
    await writeRow(payload, row, { state: 'done', tries: 0 });
}
