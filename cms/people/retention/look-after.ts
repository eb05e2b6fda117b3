import type { Payload, Where } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { monthOf } from '../../../tally/month.ts';
import { numbersBefore } from '../../storage/audit/loosened.ts';
import { record } from '../../storage/audit/record.ts';
import { isJustRestored } from '../../storage/audit/restored.ts';
import { writeInAll } from '../../storage/database/write-part.ts';
import type { HeldState } from '../../safeguards/held-deeds/store.ts';
import type { DeedState } from '../../writing/mass-deeds/store.ts';
import { forgetFeedback } from '../feedback/forget.ts';
import {
  monthsBefore,
  retentions,
  type RetentionName,
} from '../../publishing/globals/retentions.ts';
import { retentionGuard } from '../../publishing/globals/guards.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { forgetCopies } from './forget-copies.ts';
import { forgetTrash } from './forget-trash.ts';
import { forgetVersions } from './forget-versions.ts';

const lookedOn = new WeakMap<Payload, string>();

/**
 * Functions that forget what was written before a moment, one for each. Each tells how many went.
 */
const forget: Record<RetentionName, (payload: Payload, before: Date) => Promise<number>> = {
  feedback: forgetFeedback,
  counts: async (payload, before) =>
    (await remove(payload, 'machine-days', { day: { less_than: dayOfInstant(before) } })) +
    (await remove(payload, 'team-sums', ofMonthsBefore(before))) +
    (await remove(payload, 'team-corrections', ofMonthsBefore(before))) +
    (await remove(payload, 'reminders', remindersOfTeams(before))),
  readings: (payload, before) =>
    remove(payload, 'reading-days', { day: { less_than: dayOfInstant(before) } }),
  versions: forgetVersions,
  trash: forgetTrash,
  imports: async (payload, before) =>
    (await forgetRows(payload, { of: 'imports', rows: 'import-rows', by: 'import' }, before)) +
    (await forgetImportRemarks(payload, before)) +
    (await forgetRows(payload, massDeeds, before)) +
    (await forgetRows(payload, heldDeeds, before)),
};

const ofMonthsBefore = (before: Date): Where => ({
  month: { less_than: monthOf(dayOfInstant(before)) },
});

/**
 * Deeds over many pages. One that waits for somebody, or is being done, needs its rows however long that
 * takes.
 */
const massDeeds: Kept = {
  of: 'mass-deeds',
  rows: 'mass-deed-rows',
  by: 'deed',
  open: ['preparing', 'planned', 'applying', 'undoing'] satisfies DeedState[],
};
const heldDeeds: Kept = {
  of: 'held-deeds',
  rows: 'held-deed-rows',
  by: 'heldDeed',
  open: ['holding', 'confirming', 'takingBack'] satisfies HeldState[],
};

/** Once a day of Vietnam: what has been kept as long as the settings say goes, and the audit notes it. */
export async function lookAfterRetention(payload: Payload, now: Date): Promise<void> {
  const today = dayOfInstant(now);
  if (lookedOn.get(payload) === today) return;
  await forgetKept(payload, now);
  lookedOn.set(payload, today);
}

/**
 * Removes what is older than the settings say, and have said all week: one number must not erase what was to
 * stay. And what upgrades left behind. Nothing in the week after a restore.
 */
export async function forgetKept(payload: Payload, now: Date): Promise<void> {
  if (await isJustRestored(payload, now)) return;
  const settings: Record<string, unknown> = { ...(await readSettingsRow(payload)) };
  for (const name of Object.keys(retentions) as RetentionName[]) {
    const { field, label, longest, usual } = retentions[name];
    const before = await numbersBefore(payload, retentionGuard({ field, usual }), now);
    const months = Math.max(
      Number(settings[field] ?? usual),
      ...before.map((number) => Math.min(number, longest)),
    );
    await forgetAndNote(payload, label, () => forget[name](payload, monthsBefore(months, now)));
  }
  await forgetAndNote(payload, 'Bản chép dữ liệu lúc nâng cấp', () => forgetCopies(payload, now));
}

async function forgetAndNote(
  payload: Payload,
  label: string,
  forgetIt: () => Promise<number>,
): Promise<void> {
  try {
    const gone = await forgetIt();
    if (gone > 0) await record(payload, { deed: 'forget', detail: `${label}: ${gone}` });
  } catch (error) {
    // The others do not wait for it: what cannot go today is tried again tomorrow.
    payload.logger.warn({ err: error, msg: `${label}: could not be forgotten` });
  }
}

/** A ledger: its entries, and its rows with the field that names their entry. */
interface Kept {
  of: 'imports' | 'mass-deeds' | 'held-deeds';
  rows: string;
  by: string;
  /** States in which an entry has not come to its end. */
  open?: string[];
}

/** Removes the rows of a ledger's old entries; the entries stay. */
async function forgetRows(
  payload: Payload,
  { of, rows, by, open = [] }: Kept,
  before: Date,
): Promise<number> {
  const isOld: Where = { startedAt: { less_than: before.toISOString() } };
  const { docs } = await payload.db.find<{ id: string }>({
    collection: of,
    where: open.length > 0 ? { and: [isOld, { state: { not_in: open } }] } : isOld,
    pagination: false,
    limit: 0,
  });
  const ids = docs.map(({ id }) => id);
  return ids.length > 0 ? remove(payload, rows, { [by]: { in: ids } }) : 0;
}

/** Removes what was said of old imports to whoever approved them. */
async function forgetImportRemarks(payload: Payload, before: Date): Promise<number> {
  const where: Where = {
    and: [{ startedAt: { less_than: before.toISOString() } }, { remark: { exists: true } }],
  };
  const { totalDocs } = await payload.db.count({ collection: 'imports', where });
  if (totalDocs > 0) await writeInAll(payload, 'imports', where, { remark: null });
  return totalDocs;
}

async function remove(payload: Payload, collection: string, where: Where): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection: collection as never, where });
  if (totalDocs > 0) await payload.db.deleteMany({ collection: collection as never, where });
  return totalDocs;
}

/** Notes that a team was asked for its sums, of before a moment. */
const remindersOfTeams = (before: Date): Where => ({
  and: [{ id: { like: 'team-work/' } }, { at: { less_than: before.toISOString() } }],
});
