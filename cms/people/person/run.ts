import type { Payload } from 'payload';
import { auditMonths, keptSince } from '../../storage/audit/retention.ts';
import { refusalIn } from '../../base/errors/refusal-in.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import {
  type PlannedWork,
  plannedWork,
  type Turn,
} from '../../storage/planned-work/planned-work.ts';
import { doStep } from '../erasure/do-step.ts';
import {
  findRemovals,
  findRows,
  type PersonRemoval,
  type PersonRemovalRow,
  removalLedger,
  type RowState,
  writeRemoval,
  writeRow,
} from './store.ts';

const removals = plannedWork({ name: 'Removals of people', ledger: removalLedger, work });

/** Removals of people, each until all is gone. */
export const removalWork: PlannedWork = { ...removals, resume: resumeRemovals };
export const { run: runRemoval } = removals;

/** Takes up what a process left half-way, and forgets what is too long ago. */
export async function resumeRemovals(payload: Payload, now = () => new Date()): Promise<void> {
  await forgetOld(payload, now());
  await removals.resume(payload, now);
}

const ended: RowState[] = ['gone', 'kept'];

async function work(turn: Turn<PersonRemoval, PersonRemovalRow>): Promise<void> {
  const { payload } = turn;
  const { id, by } = turn.entry;
  const pulse = turn.pulse(() => turn.count(ended));
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
  if (trouble === undefined) return turn.end(ended, { state: 'done', fault: null });
  const fault = refusalIn(trouble) ?? 'Máy chủ gặp lỗi. Hệ thống tự làm tiếp sau ít phút.';
  await writeRemoval(payload, id, { done: await turn.count(ended), fault });
  throw trouble;
}

/** Forgets removals that are older than the settings keep the audit that notes them. */
async function forgetOld(payload: Payload, now: Date): Promise<void> {
  const settings: Record<string, unknown> = { ...(await readSettingsRow(payload)) };
  const months = Number(settings['auditMonths'] ?? auditMonths.usual);
  const old = { startedAt: { less_than: keptSince(months, now) } };
  const found = await findRemovals(payload, {
    and: [old, { state: { in: ['done', 'takenBack'] } }],
  });
  for (const { id } of found) await removalLedger.forget(payload, id);
}
