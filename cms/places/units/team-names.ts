import type { Planner } from './planner.ts';
import type { TeamRow } from './known.ts';

/** A unit under its old and its new name. */
interface Renamed {
  from: string;
  to: string;
}

/**
 * Renames teams whose name ends in that of their unit, as the system composes it: “Tổ công nghệ số cộng đồng
 * Ấp 5”. Those whose name says it otherwise keep it, and so do those that would bear the name of another team
 * there.
 */
export function renameTeams(planner: Planner, teams: TeamRow[], unit: Renamed): void {
  for (const team of teams)
    planner.change('teams', team.id, { name: newTeamName(planner, team, team.hamlet, unit) });
}

/** Names a team once it lies in a hamlet under a new name; one that keeps its name is told. */
export function newTeamName(
  planner: Planner,
  { id, name }: TeamRow,
  hamlet: string,
  unit: Renamed,
): string {
  if (unit.from === unit.to) return name;
  const renamed = withUnit(name, unit);
  const isTaken = planner.known.teams.some(
    (one) => one.id !== id && one.hamlet === hamlet && one.name === renamed,
  );
  if (renamed !== undefined && !isTaken) return renamed;
  planner.keptTeams.push({ id, name });
  return name;
}

/** Renames teams that bear the name of a commune; what others are called is not about it. */
export function renameTeamsOfCommune(planner: Planner, commune: string, unit: Renamed): void {
  const own = planner.known.teams.filter(
    (team) => team.commune === commune && team.name.toLowerCase().includes(unit.from.toLowerCase()),
  );
  renameTeams(planner, own, unit);
}

/**
 * The name of a team with the new name of its unit; nothing where the old one is no whole name in it, as “Ấp 1”
 * in “Tổ Ấp 1A” or in “Tổ Ấp 1 Kênh Ngang”.
 */
export function withUnit(name: string, { from, to }: Renamed): string | undefined {
  const at = name.toLowerCase().indexOf(from.toLowerCase());
  if (at < 0) return undefined;
  const [before, after] = [name.slice(0, at), name.slice(at + from.length)];
  const isWhole = !/[\p{L}\p{N}]$/u.test(before) && /^\s*(?:$|[,;:.()–-])/u.test(after);
  if (!isWhole) return undefined;
  const isLower = name[at] !== from[0];
  return `${before}${isLower ? to.charAt(0).toLowerCase() + to.slice(1) : to}${after}`;
}
