import { personalFields } from '../schema/withdrawal.ts';
import type { Member, Team } from '../schema/team.ts';
import { shownMediaIds } from '../snapshot/media.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Withdrawals } from './list.ts';

/**
 * A snapshot without what people withdrew: phones, Zalo numbers and pictures, also the files of
 * pictures that nothing else shows. The only place where withdrawals are applied: whatever is made
 * from a snapshot, of whatever age, goes through here.
 * @returns the same records where nothing was withdrawn; the count of withdrawals is always today's
 */
export function withoutWithdrawn(snapshot: Snapshot, withdrawals: Withdrawals): Snapshot {
  const { withdrawals: counted = 0 } = snapshot.meta;
  const meta = { ...snapshot.meta, withdrawals: withdrawals.count };
  const teams = snapshot.teams.map((team) => withoutCovered(team, withdrawals, counted));
  if (teams.every((team, at) => team === snapshot.teams[at])) return { ...snapshot, meta };
  return withoutUnseen(snapshot, { ...snapshot, meta, teams });
}

/** One team without what its people withdrew. @param counted withdrawals that it was read with */
function withoutCovered(team: Team, withdrawals: Withdrawals, counted: number): Team {
  const members = team.members.map((member) => {
    const covered = personalFields.filter(
      (field) => member[field] !== undefined && withdrawals.covers(member.id, field, counted),
    );
    return covered.length === 0 ? member : without(member, covered);
  });
  return members.every((member, at) => member === team.members[at]) ? team : { ...team, members };
}

function without(member: Member, fields: (typeof personalFields)[number][]): Member {
  const kept = { ...member };
  for (const field of fields) delete kept[field];
  return kept;
}

/** Files that were shown before and that nothing shows any more. */
function withoutUnseen(before: Snapshot, after: Snapshot): Snapshot {
  const still = shownMediaIds(after);
  const lost = new Set([...shownMediaIds(before)].filter((id) => !still.has(id)));
  return { ...after, media: after.media.filter(({ id }) => !lost.has(id)) };
}
