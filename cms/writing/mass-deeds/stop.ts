import type { PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { record } from '../../storage/audit/record.ts';
import { seesDeed } from './doer.ts';
import { waysOf } from './kinds.ts';
import { type DeedOrders, type MassDeed, readDeed, writeDeed } from './store.ts';

/** The reason that a document was left as it is. */
export const stoppedBefore = 'đã dừng trước khi tới lượt';

const goesOn = { state: { equals: 'applying' } };

/** Tells whether a deed goes document by document, and has not come to its end: then it can be stopped. */
export function canStop(deed: MassDeed): boolean {
  return deed.state === 'applying' && !waysOf(deed).applyAll && stopperOf(deed) === undefined;
}

/** Id of who stopped a deed half-way. */
export function stopperOf({ order }: MassDeed): string | undefined {
  return (order as DeedOrders['erase']).stoppedBy;
}

/**
 * Has a deed leave alone what it has not come to; what it did stays done. By who began it, and by all who
 * decide. Whoever calls this has it brought to its end then: see `run.ts`.
 * @throws {Refused} when it is not under way
 */
export async function stopDeed(req: PayloadRequest, id: string): Promise<void> {
  const { payload, user } = req;
  const deed = await readDeed(payload, id);
  if (!deed || !seesDeed(user, deed)) throw new Refused('Không có việc này.', 404);
  const order = { ...deed.order, stoppedBy: String(user?.id) };
  const isStopped = canStop(deed) && (await writeDeed(payload, id, { order }, [goesOn]));
  if (!isStopped)
    throw new Refused('Việc này đã xong hoặc đã dừng, nên không còn gì để dừng.', 409);
  await record(payload, { deed: 'stopMany', by: user, of: deed.of, document: id });
  await wakeStopped(payload, id);
}

/** Wakes a deed that was stopped while it waited: it has nothing to wait for any more. */
export async function wakeStopped(payload: PayloadRequest['payload'], id: string): Promise<void> {
  const deed = await readDeed(payload, id);
  if (!deed || stopperOf(deed) === undefined) return;
  const rests = { holder: { exists: false } };
  await writeDeed(payload, id, { waitsUntil: null, leaseUntil: longAgo }, [goesOn, rests]);
}
