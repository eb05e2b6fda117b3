import type { Snapshot } from '../content/snapshot/snapshot.ts';
import { stillAgreed } from '../cms/export/consent.ts';

const nobody = { members: [] };

/**
 * An earlier snapshot without what its people no longer agree to today.
 * @returns the same object when nothing was withdrawn
 */
export function withoutWithdrawn(earlier: Snapshot, today: Snapshot): Snapshot {
  const now = new Map(today.teams.map((team) => [team.id, team]));
  const teams = earlier.teams.map((team) => stillAgreed(team, now.get(team.id) ?? nobody));
  const isSame = teams.every((team, at) => team === earlier.teams[at]);
  return isSame ? earlier : { ...earlier, teams };
}
