import type { Payload, TypedUser } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { record } from '../../storage/audit/record.ts';
import { takesTurn } from './many.ts';
import { type Asked, planRemoval } from './plan.ts';
import { removalLedger } from './store.ts';
import { holdRemoval } from './waiting.ts';

const sentences = {
  nothing: 'Chưa chọn gì để xóa. Hãy đánh dấu những chỗ đúng là người này.',
  changed: 'Từ lần xem trước tới nay đã có thay đổi. Hãy xem trước lại rồi xóa.',
};

/**
 * Writes down a removal that was looked at; what it removes is done by `runRemoval`. What is more than one
 * person's, or one too many on a day, waits for a second person.
 * @returns the id of it
 * @throws {Refused} when it can't be done, or is not what was looked at
 */
export async function startRemoval(
  payload: Payload,
  user: TypedUser,
  asked: Asked & { hash: string },
): Promise<string> {
  const account = String(user.id);
  const { faults, hash, stays, steps, waits } = await planRemoval(payload, asked, account);
  if (steps.length === 0) throw new Refused(sentences.nothing, 400);
  if (faults.length > 0) throw new Refused(faults.join(' '), 409);
  if (hash !== asked.hash) throw new Refused(sentences.changed, 409);
  const id = crypto.randomUUID();
  await record(payload, { deed: 'personRemove', by: user, of: 'person-removals', document: id });
  const rows = steps.map((step) => ({ ...step, state: 'planned' as const }));
  await removalLedger.prepare(payload, { id, by: account, fault: null, stays }, rows);
  const isHeld = waits !== null || !(await takesTurn(payload, account));
  if (isHeld) await holdRemoval(payload, user, id, steps);
  else await removalLedger.begin(payload, id, 'removing');
  return id;
}
