import type { Member } from '../content/schema/team.ts';
import type { Snapshot } from '../content/snapshot/snapshot.ts';

const personal = ['phone', 'zalo', 'picture'] as const;

/**
 * An earlier snapshot without the phones, Zalo numbers and pictures that are no longer published for
 * that person today: a consent that was withdrawn since stays withdrawn.
 * @returns the same object when nothing was withdrawn
 */
export function withoutWithdrawn(earlier: Snapshot, today: Snapshot): Snapshot {
  const now = new Map(
    today.teams.flatMap((team) =>
      team.members.map((member) => [`${team.id}/${member.id}`, member] as const),
    ),
  );
  let isSame = true;
  const teams = earlier.teams.map((team) => {
    const members = team.members.map((member) => {
      const kept = consented(member, now.get(`${team.id}/${member.id}`));
      if (kept !== member) isSame = false;
      return kept;
    });
    return { ...team, members };
  });
  return isSame ? earlier : { ...earlier, teams };
}

function consented(earlier: Member, today: Member | undefined): Member {
  const withdrawn = personal.filter(
    (field) => earlier[field] !== undefined && earlier[field] !== today?.[field],
  );
  if (withdrawn.length === 0) return earlier;
  const kept = { ...earlier };
  for (const field of withdrawn) delete kept[field];
  return kept;
}
