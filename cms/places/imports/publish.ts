import type { Payload, TypedUser } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { idOf } from '../../base/access/roles.ts';
import { refusalOf } from '../../base/errors/refusal-in.ts';
import { approveAtOnce } from '../../writing/workflow/approve-at-once.ts';
import { readStanding, type Standing } from '../../writing/workflow/standing.ts';
import { attempt } from './attempt.ts';
import { stateHash, type Written } from './state.ts';
import { findRows, type ImportRow, type Kept, writeRow } from './store.ts';

/** Rows that are read at once. */
const pageSize = 50;

/** The note for readers of a page that was there. */
const changeNoteOf = (of: Written) =>
  of === 'hamlets' || of === 'teams' ? 'Cập nhật danh sách tổ.' : `Cập nhật ${kinds[of].noun}.`;

interface Approver {
  /** Id of who approves all of it. */
  by: string;
  /** The account, as long as there is one: what was decided is decided. */
  user: TypedUser | null;
}

/**
 * Publishes what an import wrote, hamlets before their teams. Until the import says that it is done,
 * readers see what they saw before: see `half-batches.ts` of publishing. What was changed since, or can't be
 * published, stays a draft and is named.
 */
export async function publishRows(
  payload: Payload,
  id: string,
  { now, onRow, ...who }: Approver & { now: () => Date; onRow: () => Promise<void> },
): Promise<void> {
  for (let after = -1; ;) {
    const rows = await findRows(payload, id, { states: ['done'], limit: pageSize, after });
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) {
      if (row.publication === 'live' || row.publication === 'refused') continue;
      await publishOrRefuse(payload, row, who, now());
      await onRow();
    }
    after = last.place;
  }
}

async function publishOrRefuse(
  payload: Payload,
  row: ImportRow,
  who: Approver,
  now: Date,
): Promise<void> {
  const publishing = attempt(payload, row, {}, async () => {
    const reason = await publishRow(payload, row, who, now);
    await writeRow(payload, row, reason ? refused(reason) : { publication: 'live' });
  });
  const why = await refusalOf(publishing);
  if (why !== undefined) await writeRow(payload, row, { ...refused('refused'), why });
}

const refused = (reason: Kept) => ({ publication: 'refused', reason }) as const;

/** @returns why it is left as it is; null when it is live */
async function publishRow(
  payload: Payload,
  row: ImportRow,
  who: Approver,
  now: Date,
): Promise<Kept | null> {
  const { of, document, afterHash } = row;
  const standing = await readStanding(payload, of, document);
  if (!standing) return 'gone';
  if (stateHash(of, standing.newest) !== afterHash) return 'edited';
  if (!(await standsByItself(payload, standing))) return 'unready';
  // First: what readers saw is known as long as a round may come in between.
  if (row.publication === null)
    await writeRow(payload, row, { publication: 'begun', live: await liveRow(payload, row) });
  await approveAtOnce(payload, standing, { ...who, changeNote: changeNoteOf(of), now });
  return null;
}

/** Hamlets come first: nothing that lies in one is anything without it. */
async function standsByItself(payload: Payload, { of, newest }: Standing): Promise<boolean> {
  const id = idOf(newest['hamlet']);
  if (of === 'hamlets' || (of !== 'teams' && id === undefined)) return true;
  const hamlet = { id: { equals: id ?? '' } };
  const where = { and: [hamlet, { _status: { equals: 'published' } }] };
  return (await payload.db.count({ collection: 'hamlets', where })).totalDocs > 0;
}

async function liveRow(payload: Payload, { of, document }: ImportRow): Promise<string> {
  const where = { and: [{ id: { equals: document } }, { _status: { equals: 'published' } }] };
  return JSON.stringify(await payload.db.findOne({ collection: of, where }));
}
