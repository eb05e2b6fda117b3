import type { Payload, TypedUser } from 'payload';
import { mayPublish } from '../../base/access/abilities.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import {
  type PlannedWork,
  plannedWork,
  type Turn,
} from '../../storage/planned-work/planned-work.ts';
import { holder, workerOf } from '../../storage/planned-work/work.ts';
import { halfStates } from '../../publishing/publication/moving-units.ts';
import type { Edit } from './edit.ts';
import { planOf } from './plan.ts';
import { readKnown } from './read-known.ts';
import { editsOf } from './start.ts';
import {
  addRows,
  changeLedger,
  countRows,
  findChanges,
  findRows,
  forgetRows,
  idsOf,
  type RowState,
  type UnitChange,
  type UnitChangeRow,
  writeChange,
  writeRow,
} from './store.ts';
import { isAsWritten, sentenceOf, undoOf } from './undo.ts';
import { type Kept, readKept, writeEdit } from './write-edit.ts';

const changes = plannedWork({ name: 'Changes of units', ledger: changeLedger, work });

/** Changes of units, on their days, until each is made or taken back. */
export const unitWork: PlannedWork = { ...changes, resume: resumeChanges };
export const { run: runChange } = changes;

type Changing = Turn<UnitChange, UnitChangeRow>;

/** Makes what is due, one after the other by their days, and takes up what a process left half-way. */
export async function resumeChanges(payload: Payload, now = () => new Date()): Promise<void> {
  const left = await changeLedger.findLeft(payload, now());
  const keyOf = ({ state, day, startedAt }: UnitChange) =>
    `${state === 'waiting' ? 1 : 0} ${day} ${startedAt}`;
  for (const { id } of left.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)))
    await runChange(payload, id, now);
}

async function work(turn: Changing): Promise<void> {
  const { payload, entry } = turn;
  const one = entry.state === 'waiting' ? await begin(payload, entry) : entry;
  if (!one) return;
  const user = await turn.worker(one.state === 'recalled' || one.state === 'undoing');
  if (one.state === 'applying') {
    const fault = await apply(turn, user);
    if (fault === null) return turn.end(['done'], { state: 'done', fault: one.fault });
    await writeChange(payload, one.id, { state: 'recalled', fault });
    return undo(turn, { ...one, state: 'recalled', fault }, user);
  }
  return undo(turn, one, user);
}

async function undo(turn: Changing, one: UnitChange, user: TypedUser | null): Promise<void> {
  if (one.state === 'recalled' && !(await turnBack(turn, one))) return;
  const fault = await write(turn, user, { from: 'returning', to: 'returned' });
  if (fault !== null) throw new Error(fault);
  await turn.end(['returned'], { state: 'undone', fault: one.fault });
}

/** Plans it anew on what is there by now. @returns null when it is not made: not now, or not so */
async function begin(payload: Payload, one: UnitChange): Promise<UnitChange | null> {
  const { id } = one;
  if ((await findChanges(payload, { state: { in: [...halfStates] } }, 1)).length > 0) {
    await writeChange(payload, id, { holder: null, leaseUntil: longAgo });
    return null;
  }
  const plan = planOf(one.changes, await readKnown(payload), idsOf(one));
  const fault = await whyNot(payload, one, plan);
  if (fault !== null) {
    await writeChange(payload, id, { state: 'stalled', fault, holder: null, leaseUntil: null });
    return null;
  }
  const edits = plan.steps.flatMap((step) => step.edits);
  // A process may have ended when some of them were written down.
  await forgetRows(payload, id, ['planned']);
  await addRows(payload, id, rowsOf(edits, 'planned'));
  return writeChange(payload, id, { state: 'applying', total: edits.length, done: 0 }, [
    { holder: { equals: holder } },
  ]);
}

async function whyNot(
  payload: Payload,
  { by, hash }: UnitChange,
  plan: ReturnType<typeof planOf>,
): Promise<string | null> {
  if (!mayPublish(await workerOf(payload, by)))
    return 'Tài khoản của người đặt lịch không còn quyền duyệt.';
  const faults = plan.steps.flatMap((step) => step.faults);
  if (faults.length > 0) return faults.join(' ');
  return plan.hash === hash ? null : 'Từ lần xem trước tới nay đã có thay đổi.';
}

/** Plans the way back. @returns false when there is none, and it stays as it is */
async function turnBack(turn: Changing, one: UnitChange): Promise<boolean> {
  const { payload } = turn;
  const { id, fault } = one;
  const known = await readKnown(payload);
  const [next] = await findRows(payload, id, { states: ['planned'], limit: 1 });
  const refused = next ? [JSON.parse(next.edit) as Edit] : [];
  // Without transactions, what was refused may be written nevertheless.
  const half = refused.filter((edit) => isAsWritten(edit, known));
  const { edits, faults, hash } = undoOf([...(await editsOf(payload, id)), ...half], known);
  const sentences = faults.map(sentenceOf).join(' ');
  const isAsked = fault === null;
  if (!isAsked && sentences) throw new Error(sentences);
  if (isAsked && (sentences || hash !== one.hash)) {
    const why = sentences || 'Dữ liệu vừa thay đổi sau khi bạn xem. Hãy xem lại rồi làm.';
    await turn.end(['done'], { state: 'done', fault: `Chưa hoàn tác được. ${why}` });
    return false;
  }
  await forgetRows(payload, id, ['returning', 'returned']);
  const from = await countRows(payload, id, ['planned', 'done']);
  await addRows(payload, id, rowsOf(edits, 'returning'), from);
  return (
    (await writeChange(payload, id, { state: 'undoing', total: edits.length, done: 0 }, [
      { holder: { equals: holder } },
    ])) !== null
  );
}

const rowsOf = (edits: Edit[], state: RowState) =>
  edits.map((edit) => ({
    title: edit.title,
    state,
    edit: JSON.stringify(edit),
    kept: null,
  }));

/** @returns why it can't be done, in Vietnamese; null when all was done */
async function apply(turn: Changing, user: TypedUser | null): Promise<string | null> {
  if (!user) return 'Tài khoản của người làm không còn.';
  return write(turn, user, { from: 'planned', to: 'done' });
}

/** @returns why it can't be done, in Vietnamese; null when all was done */
function write(
  turn: Changing,
  user: TypedUser | null,
  { from, to }: { from: RowState; to: RowState },
): Promise<string | null> {
  return turn.doRows(from, [to], (row, within) =>
    writeOne(turn.payload, user, { row, to }, within),
  );
}

async function writeOne(
  payload: Payload,
  user: TypedUser | null,
  { row, to }: { row: UnitChangeRow; to: RowState },
  within: Within,
): Promise<void> {
  const edit = JSON.parse(row.edit) as Edit;
  // In the row, too: when the transaction fails, it is tried again by itself.
  row.kept ??= JSON.stringify(await readKept(payload, edit, within));
  await writeRow(payload, row, { kept: row.kept }, within);
  await writeEdit(payload, user, edit, JSON.parse(row.kept) as Kept, within);
  await writeRow(payload, row, { state: to, kept: null }, within);
}
