import type { Payload, TypedUser } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { halfStates } from '../../publishing/publication/moving-units.ts';
import { type Order, type OrderPlan, planOrder } from './order.ts';
import { planOf } from './plan.ts';
import { addressesOf, documentsOf, previewOf, type StepView } from './preview.ts';
import { readKnown } from './read-known.ts';
import {
  type ChangeState,
  createChange,
  findChanges,
  findRows,
  idsOf,
  readChange,
  type UnitChange,
  writeChange,
} from './store.ts';
import { applied, type Edit } from './edit.ts';
import { sentenceOf, type UndoFault, undoOf } from './undo.ts';

/**
 * Writes down what was asked for, one entry for each day; whoever calls this has done what is due: see
 * `run.ts`.
 * @returns ids, by their days
 * @throws {Refused} when something is wrong in it, or other than what was looked at
 */
export async function startChanges(
  payload: Payload,
  user: TypedUser,
  order: Order,
  now = new Date(),
): Promise<string[]> {
  const plan = await planOrder(payload, order, now);
  demandApplicable(plan, order);
  await demandFree(payload);
  const entries = entriesOf(plan, { user, order, now });
  for (const entry of entries) {
    const isLater = entry.day > dayOfInstant(now);
    await note(payload, user, entry, isLater ? 'planUnits' : 'changeUnits');
    await createChange(payload, entry);
  }
  return entries.map(({ id }) => id);
}

/** Has a change that waits for somebody made as it would be today. @throws {Refused} */
export async function startAgain(
  payload: Payload,
  user: TypedUser,
  { id, hash }: { id: string; hash: string },
): Promise<void> {
  const one = await readIn(payload, id, ['stalled'], 'Lần đổi này không còn chờ xem lại.');
  await demandFree(payload);
  const { steps, hash: today } = planOf(one.changes, await readKnown(payload), idsOf(one));
  const faults = steps.flatMap((step) => step.faults);
  if (faults.length > 0) throw new Refused(faults.join(' '), 422);
  if (today !== hash) throw new Refused(changedSinceLook, 409);
  const data = { state: 'waiting', hash, steps: previewOf(steps), fault: null } as const;
  const who = { by: String(user.id), byName: user.name ?? '', leaseUntil: startOf(one.day) };
  await note(payload, user, one, 'changeUnits');
  await writeChange(payload, id, { ...data, ...who }, [{ state: { equals: 'stalled' } }]);
}

/** Gives up a change that was not made yet. @throws {Refused} */
export async function dropChange(payload: Payload, user: TypedUser, id: string): Promise<void> {
  const refusal = 'Lần đổi này đã làm rồi. Hãy chọn “Hoàn tác”.';
  const one = await readIn(payload, id, ['waiting', 'stalled'], refusal);
  const notYet = [
    { state: { in: ['waiting', 'stalled'] } },
    { or: [{ holder: { exists: false } }, { state: { equals: 'stalled' } }] },
  ];
  const data = { state: 'dropped', undoneBy: String(user.id), leaseUntil: null } as const;
  await note(payload, user, one, 'dropUnits');
  if (!(await writeChange(payload, id, data, notYet))) throw new Refused(refusal, 409);
}

const noUndo = 'Lần đổi này chưa xong, hoặc đã hoàn tác rồi.';

/** The effects of taking a change back: `GET /api/units/:id/undo`. */
export interface UndoLook extends Pick<StepView, 'documents' | 'addresses'> {
  faults: UndoFault[];
  /** Names all of it. */
  hash: string;
}

/** Says what taking a change back will do; nothing is written. @throws {Refused} */
export async function lookAtUndo(payload: Payload, id: string): Promise<UndoLook> {
  await readIn(payload, id, ['done'], noUndo);
  const known = await readKnown(payload);
  const { edits, faults, hash } = undoOf(await editsOf(payload, id), known);
  const addresses = addressesOf(edits, known, edits.reduce(applied, known));
  return { documents: documentsOf(edits), addresses, faults, hash };
}

/** Has a change taken back. @throws {Refused} when that does something else than was looked at */
export async function startUndo(
  payload: Payload,
  user: TypedUser,
  { id, hash }: { id: string; hash: string },
): Promise<void> {
  const one = await readIn(payload, id, ['done'], noUndo);
  await demandFree(payload);
  const plan = undoOf(await editsOf(payload, id), await readKnown(payload));
  if (plan.hash !== hash) throw new Refused(changedSinceLook, 409);
  if (plan.faults.length > 0)
    throw new Refused(`Chưa hoàn tác được. ${plan.faults.map(sentenceOf).join(' ')}`, 409);
  // The hash stays: somebody may write in between, and then it is looked at again.
  const data = { state: 'recalled', undoneBy: String(user.id), fault: null, hash } as const;
  const isDone = [{ state: { equals: 'done' } }];
  await note(payload, user, one, 'undoUnits');
  if (!(await writeChange(payload, id, { ...data, done: 0, leaseUntil: longAgo }, isDone)))
    throw new Refused(noUndo, 409);
}

/** The edits that a change has made, or that took it back. */
export async function editsOf(
  payload: Payload,
  id: string,
  state: 'done' | 'returned' = 'done',
): Promise<Edit[]> {
  const rows = await findRows(payload, id, { states: [state] });
  return rows.map(({ edit }) => JSON.parse(edit) as Edit);
}

interface Asked {
  user: TypedUser;
  order: Order;
  now: Date;
}

/** Each is planned again on what the ones before it leave, with the ids that will be used. */
function entriesOf(
  { steps, known, waiting }: OrderPlan,
  { user, order, now }: Asked,
): UnitChange[] {
  const before = [...waiting];
  const changes = steps.map(({ change }) => change);
  return [...Map.groupBy(changes, ({ day }) => day)].map(([day, own]) => {
    const id = crypto.randomUUID();
    const plan = planOf(own, known, idsOf({ id }), before);
    before.push({ changes: own, newId: idsOf({ id }) });
    return {
      id,
      day,
      basis: order.basis,
      changes: own,
      steps: previewOf(plan.steps),
      hash: plan.hash,
      by: String(user.id),
      byName: user.name ?? '',
      state: 'waiting',
      fault: null,
      holder: null,
      leaseUntil: startOf(day),
      total: 0,
      done: 0,
      startedAt: now.toISOString(),
      endedAt: null,
      undoneBy: null,
    };
  });
}

const changedSinceLook = 'Dữ liệu vừa thay đổi sau lần xem trước. Hãy xem lại rồi làm.';

function demandApplicable({ faults, steps, hash, ...plan }: OrderPlan, order: Order): void {
  if (plan.wrong.length > 0) throw new Refused(plan.wrong.join(' '), 422);
  const wrong = faults.length > 0 ? faults.length : steps.flatMap((step) => step.faults).length;
  if (wrong > 0) throw new Refused(`Còn ${wrong} chỗ chưa đúng nên chưa làm được.`, 422);
  if (!order.basis) throw new Refused('Chưa ghi đổi theo nghị quyết, quyết định nào.', 422);
  if (hash !== order.hash) throw new Refused(changedSinceLook, 409);
  if (steps.length === 0) throw new Refused('Tệp này chưa có việc nào.', 409);
}

/** One change at a time: each is planned on what the one before leaves. */
async function demandFree(payload: Payload): Promise<void> {
  const half = await findChanges(payload, { state: { in: [...halfStates] } }, 1);
  if (half.length > 0)
    throw new Refused('Đang có một lần đổi khác chạy. Hãy đợi xong rồi làm.', 409);
}

/** A change that is in one of some states. @throws {Refused} */
async function readIn(
  payload: Payload,
  id: string,
  states: ChangeState[],
  refusal: string,
): Promise<UnitChange> {
  const found = await readChange(payload, id);
  if (!found) throw new Refused('Không có lần đổi này.', 404);
  if (!states.includes(found.state)) throw new Refused(refusal, 409);
  return found;
}

/** Noted before it is done: a process may end in between. */
function note(
  payload: Payload,
  by: TypedUser,
  { id, day }: UnitChange,
  deed: 'planUnits' | 'changeUnits' | 'dropUnits' | 'undoUnits',
): Promise<string> {
  return record(payload, { deed, by, of: 'unit-changes', document: id, detail: day });
}

/** Returns the time a day begins in Vietnam: until then nobody takes the change up. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString();
}
