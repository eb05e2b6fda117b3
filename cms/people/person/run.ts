import type { Payload, TypedUser } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { auditMonths, keptSince } from '../../storage/audit/retention.ts';
import { Refused } from '../../base/errors/refused.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { holder, Pulse, workOn } from '../../storage/ledger/work.ts';
import { type Asked, planRemoval } from './plan.ts';
import { doStep } from '../erasure/do-step.ts';
import {
  claimRemoval,
  countRows,
  createRemoval,
  findLeftRemovals,
  findRemovals,
  findRows,
  forgetRemoval,
  type PersonRemoval,
  renewRemoval,
  writeRemoval,
  writeRow,
} from './store.ts';

const sentences = {
  nothing: 'Chưa chọn gì để xóa. Hãy đánh dấu những chỗ đúng là người này.',
  changed: 'Từ lần xem trước tới nay đã có thay đổi. Hãy xem trước lại rồi xóa.',
};

/** Milliseconds in which what is to be removed is written down; who was killed at it has removed nothing. */
const preparing = 60_000;

/**
 * Writes down a removal that was looked at; what it removes is done by `runRemoval`.
 * @returns the id of it
 * @throws {Refused} when it can't be done, or is not what was looked at
 */
export async function startRemoval(
  payload: Payload,
  user: TypedUser,
  asked: Asked & { hash: string },
): Promise<string> {
  const { faults, hash, stays, steps } = await planRemoval(payload, asked, String(user.id));
  if (steps.length === 0) throw new Refused(sentences.nothing, 400);
  if (faults.length > 0) throw new Refused(faults.join(' '), 409);
  if (hash !== asked.hash) throw new Refused(sentences.changed, 409);
  const id = crypto.randomUUID();
  await record(payload, { deed: 'personRemove', by: user, of: 'person-removals', document: id });
  const now = new Date();
  const entry: PersonRemoval = {
    id,
    state: 'preparing',
    by: String(user.id),
    fault: null,
    holder: null,
    leaseUntil: new Date(now.getTime() + preparing).toISOString(),
    total: steps.length,
    done: 0,
    stays,
    startedAt: now.toISOString(),
    endedAt: null,
  };
  await createRemoval(
    payload,
    entry,
    steps.map((step) => ({ ...step, state: 'planned' as const })),
  );
  await writeRemoval(payload, id, { state: 'removing', leaseUntil: longAgo });
  return id;
}

/** Removes until all is gone, unless another process is at it. What stops half-way is taken up later. */
export async function runRemoval(
  payload: Payload,
  id: string,
  now = () => new Date(),
): Promise<void> {
  await workOn(
    id,
    () => claimRemoval(payload, id, holder, now()),
    (claimed) =>
      claimed.state === 'preparing' ? forgetRemoval(payload, id) : work(payload, claimed, now),
  );
}

/** Takes up what a process left half-way, and forgets what is too long ago. */
export async function resumeRemovals(payload: Payload, now = () => new Date()): Promise<void> {
  await forgetOld(payload, now());
  for (const { id } of await findLeftRemovals(payload, now())) await runRemoval(payload, id, now);
}

async function work(payload: Payload, { id, by }: PersonRemoval, now: () => Date): Promise<void> {
  const pulse = new Pulse(async () => {
    const done = await countRows(payload, id, ['gone', 'kept']);
    return renewRemoval(payload, id, holder, now(), { done });
  });
  let trouble: unknown;
  for (const row of await findRows(payload, id, { states: ['planned'] })) {
    try {
      const state = await doStep(payload, row, by);
      // The request itself is not needed any more.
      await writeRow(payload, row, { state, part: '' });
    } catch (error) {
      trouble ??= error;
    }
    await pulse.beat();
  }
  const done = await countRows(payload, id, ['gone', 'kept']);
  if (trouble !== undefined) {
    const { status = 500, message } = trouble as { status?: number; message: string };
    const fault = status < 500 ? message : 'Máy chủ gặp lỗi. Hệ thống tự làm tiếp sau ít phút.';
    await writeRemoval(payload, id, { done, fault });
    throw trouble;
  }
  await writeRemoval(payload, id, {
    state: 'done',
    fault: null,
    done,
    endedAt: now().toISOString(),
    holder: null,
    leaseUntil: null,
  });
}

/** Forgets removals that are older than the settings keep the audit that notes them. */
async function forgetOld(payload: Payload, now: Date): Promise<void> {
  const settings: Record<string, unknown> = { ...(await readSettingsRow(payload)) };
  const months = Number(settings['auditMonths'] ?? auditMonths.usual);
  const old = { startedAt: { less_than: keptSince(months, now) } };
  const found = await findRemovals(payload, { and: [old, { state: { equals: 'done' } }] });
  for (const { id } of found) await forgetRemoval(payload, id);
}
