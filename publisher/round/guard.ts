import type { Payload } from 'payload';
import { present } from '../../content/present.ts';
import type { HeldLoss, Publication } from '../../cms/publishing/publication/publication.ts';
import {
  exportSnapshot,
  type Exported,
  type ExportOptions,
} from '../../cms/publishing/export/export.ts';
import { keepWithdrawals, readAllWithdrawals } from '../../cms/storage/installation/lists.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { Withdrawal } from '../../content/schema/withdrawal.ts';
import { withoutWithdrawn } from '../../content/withdrawals/apply.ts';
import { withdrawalsIn } from '../../content/withdrawals/changes.ts';
import type { Withdrawals } from '../../content/withdrawals/list.ts';
import { isDerived } from '../make/derived.ts';
import { largeLoss, withLost } from './large-loss.ts';
import type { Publisher } from './publisher.ts';
import type { ReleaseRecord } from '../../content/schema/release.ts';

/** An export, and what was kept from vanishing. */
export interface Guarded extends Exported {
  loss: { report: HeldLoss; records: string[] } | undefined;
}

/** The state a round compares an export with. */
export interface LiveState {
  snapshot: Snapshot;
  record: ReleaseRecord;
  publication: Publication;
}

/**
 * Exports, and compares with what is live. If much would vanish, it stays until somebody decides. A
 * number that left the database without a hook noticing counts as withdrawn, so older releases lose it
 * too.
 */
export async function exportGuarded(
  { payload }: Publisher,
  options: ExportOptions,
  live: LiveState | undefined,
): Promise<Guarded> {
  for (;;) {
    const exported = await exportSnapshot(
      payload,
      present({ ...options, lastGood: live?.snapshot }),
    );
    if (!live) return { ...exported, loss: undefined };
    const guarded = holdLoss(exported, live, await readAllWithdrawals(payload));
    const lines = await recordUnexplained(payload, live.snapshot, guarded.snapshot);
    if (lines.length === 0) return guarded;
  }
}

/** Adds numbers that `then` shows and `now` does not to the list of withdrawals. */
export async function recordUnexplained(
  payload: Payload,
  then: Snapshot,
  now: Snapshot,
): Promise<Withdrawal[]> {
  const list = await readAllWithdrawals(payload);
  const teams = new Map(now.teams.map((team) => [team.id, team]));
  const at = new Date().toISOString();
  const lines = withoutWithdrawn(then, list).teams.flatMap((team) => {
    const today = teams.get(team.id) ?? { id: team.id, members: [] };
    return withdrawalsIn(team, today, 'unexplained', { list, at });
  });
  await keepWithdrawals(payload, lines);
  return lines;
}

/** Counts the pages of a release that are more than a companion of another. */
function readPages({ pages, parts }: ReleaseRecord): number {
  const own = Object.keys(pages).filter((address) => !isDerived(address)).length;
  return Object.values(parts).reduce((sum, part) => sum + part.pages - part.derived, own);
}

function holdLoss(
  exported: Exported,
  { snapshot, record, publication }: LiveState,
  list: Withdrawals,
): Guarded {
  const shown = withoutWithdrawn(snapshot, list);
  const loss = largeLoss(shown, exported.snapshot, {
    pages: readPages(record),
    allowed: new Set(publication.allowedLoss),
  });
  if (!loss) return { ...exported, loss: undefined };
  const { heldLoss } = publication;
  const { asOf } = exported.snapshot.meta;
  const since = heldLoss?.key === loss.report.key ? heldLoss.since : asOf;
  return {
    ...exported,
    snapshot: withLost(exported.snapshot, shown, loss.records),
    loss: { report: { ...loss.report, since }, records: loss.records },
  };
}
