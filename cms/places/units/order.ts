import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { z } from 'zod';
import { mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import type { Fault } from '../../base/spreadsheet/list/faults.ts';
import type { Headings } from '../../base/spreadsheet/list/headings.ts';
import { readList } from '../../base/spreadsheet/list/read.ts';
import { columnsShape, mendsShape } from '../../base/spreadsheet/list/said.ts';
import { readOnThread } from '../../base/spreadsheet/read-on-thread.ts';
import { readSentForm } from '../../base/spreadsheet/sent-form.ts';
import { type Change, changeShape } from './change.ts';
import { faultOfDay } from './day.ts';
import type { Known } from './known.ts';
import { listForm } from './list/list-form.ts';
import { planList } from './list/plan.ts';
import { type Plan, planOf, type Waiting } from './plan.ts';
import { readKnown } from './read-known.ts';
import { findChanges, idsOf } from './store.ts';

const orderShape = z.object({
  /** The changes from the form; nothing where a file says them. */
  changes: z.array(changeShape).max(200).default([]),
  /** The resolution that it follows. */
  basis: z
    .string()
    .max(200)
    .transform((text) => text.normalize('NFC').trim())
    .default(''),
  mends: mendsShape,
  columns: columnsShape,
  /** The plan that was looked at. */
  hash: z.string().max(100).default(''),
});

/** An order of somebody, by the form or a file. */
export interface Order extends z.output<typeof orderShape> {
  bytes: Uint8Array | null;
}

/** The effects of an order. */
export interface OrderPlan extends Plan, Pick<Headings<string>, 'columns' | 'wrong'> {
  known: Known;
  /** The changes made before it. */
  waiting: Waiting[];
  /** The faults in a file, by row and column. */
  faults: Fault[];
}

/**
 * Units are changed by those who decide what the public sees: live pages change at once, and nobody approves
 * each of them.
 * @throws {Refused} for others
 */
export function changerOf({ user }: Pick<PayloadRequest, 'user'>): TypedUser {
  if (user && mayPublish(user)) return user;
  throw new Refused('Chỉ người duyệt và quản trị đổi được ấp, khóm, xã, phường.');
}

/** Reads what was sent. @throws {Refused} 400 */
export async function orderOf(req: PayloadRequest): Promise<Order> {
  const { said, file } = await readSentForm(req, orderShape);
  const bytes = file && new Uint8Array(await file.arrayBuffer());
  if (!bytes && said.changes.length === 0)
    throw new Refused('Chưa có việc nào, cũng chưa có tệp nào được gửi lên.', 400);
  return { ...said, bytes };
}

/** Says what an order would do; nothing is written. @throws {Refused} 422 for a file that is no list */
export async function planOrder(
  payload: Payload,
  { bytes, changes, mends, columns: said }: Order,
  now = new Date(),
): Promise<OrderPlan> {
  const list = bytes && readList(await readOnThread(bytes), listForm, { mends, columns: said });
  const known = await readKnown(payload);
  const waiting = await readWaiting(payload);
  const newId = () => crypto.randomUUID();
  const plan = list
    ? planList(list, known, { now, newId, waiting })
    : { ...onTheirDays(planOf(changes, known, newId, waiting), now), faults: [] };
  const { columns, wrong } = list?.headings ?? { columns: [], wrong: [] };
  return { ...plan, columns, wrong, known, waiting };
}

function onTheirDays(plan: Plan, now: Date): Plan {
  const steps = plan.steps.map((step) => {
    const fault = faultOfDay(step.change.day, now);
    return fault ? { ...step, faults: [fault, ...step.faults] } : step;
  });
  return { ...plan, steps };
}

/** Reads what waits for its day, in the order in which it was asked for. */
async function readWaiting(payload: Payload): Promise<Waiting[]> {
  const found = await findChanges(payload, { state: { equals: 'waiting' } });
  return found.toReversed().map((one) => ({ changes: one.changes as Change[], newId: idsOf(one) }));
}
