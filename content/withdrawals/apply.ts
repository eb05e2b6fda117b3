import { personalFields } from '../schema/withdrawal.ts';
import type { Desk } from '../schema/desk.ts';
import type { Member, Team } from '../schema/team.ts';
import { shownMediaIds } from '../snapshot/media.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Withdrawals } from './list.ts';

/**
 * A snapshot without what people withdrew: phones, Zalo numbers and pictures, also the files of
 * pictures that nothing else shows; and without those of whom nothing is kept any more. The only place where
 * withdrawals are applied: whatever is made from a snapshot, of whatever age, goes through here.
 * @returns the same records where nothing was withdrawn; the count of withdrawals is always today's
 */
export function withoutWithdrawn(snapshot: Snapshot, withdrawals: Withdrawals): Snapshot {
  const { withdrawals: counted = 0 } = snapshot.meta;
  const meta = { ...snapshot.meta, withdrawals: withdrawals.count };
  const teams = snapshot.teams.map((team) => withoutCovered(team, withdrawals, counted));
  const desks = snapshot.desks.map((desk) => withoutRoster(desk, withdrawals, counted));
  const isSame =
    teams.every((team, at) => team === snapshot.teams[at]) &&
    desks.every((desk, at) => desk === snapshot.desks[at]);
  if (isSame) return { ...snapshot, meta };
  return withoutUnseen(snapshot, { ...snapshot, meta, teams, desks });
}

/** One team without what its people withdrew. @param counted withdrawals that it was read with */
function withoutCovered(team: Team, withdrawals: Withdrawals, counted: number): Team {
  const left = team.members.filter(({ id }) => !withdrawals.isRemoved(id));
  const members = left.map((member) => {
    const covered = personalFields.filter(
      (field) => member[field] !== undefined && withdrawals.covers(member.id, field, counted),
    );
    return covered.length === 0 ? member : without(member, covered);
  });
  const isSame =
    members.length === team.members.length &&
    members.every((member, at) => member === team.members[at]);
  return isSame ? team : { ...team, members };
}

/** Its rows have no ids: those that were read before somebody was removed go together. */
function withoutRoster(desk: Desk, withdrawals: Withdrawals, counted: number): Desk {
  const isCovered = desk.onDuty.length > 0 && withdrawals.coversRoster(desk.id, counted);
  return isCovered ? { ...desk, onDuty: [] } : desk;
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
