import type { DirectoryRows, HamletRow, TeamRow } from './rows.ts';
import { type Lack, lacks, type Missing, missingOf, weightOf } from './missing.ts';

/** A team and what it lacks. */
export interface TeamView {
  id: string;
  name: string;
  members: number;
  /** The leader, or whoever comes first. */
  first?: string;
  missing: Missing[];
  /** The time it was last checked, ISO 8601. */
  checkedAt?: string;
  /** True if its newest version is not live. */
  isDraft: boolean;
  isSample: boolean;
}

/** A hamlet with its teams and what it lacks. */
export interface HamletView {
  id: string;
  name: string;
  commune: string;
  teams: TeamView[];
  /** Everything that it or a team of it lacks, the worst first. */
  lacks: Lack[];
  isSample: boolean;
}

/** Hamlets, and teams whose hamlet is not among them. */
export interface Directory {
  hamlets: HamletView[];
  strays: TeamView[];
}

/** Lists what hamlets and their teams lack, the worst first; what lacks as much stays in order. */
export function directoryOf(rows: DirectoryRows, now: Date): Directory {
  const viewOf = (team: TeamRow) => teamView(team, rows, now);
  const teamsOf = Map.groupBy(rows.teams, ({ hamlet }) => hamlet ?? '');
  const known = new Set(rows.hamlets.map(({ id }) => id));
  const hamlets = rows.hamlets
    .map((hamlet) => hamletView(hamlet, (teamsOf.get(hamlet.id) ?? []).map(viewOf)))
    .toSorted((one, other) => weightOf(other.lacks) - weightOf(one.lacks));
  const strays = rows.teams.filter(({ hamlet }) => !known.has(hamlet ?? '')).map(viewOf);
  return { hamlets, strays };
}

function hamletView(hamlet: HamletRow, teams: TeamView[]): HamletView {
  const found = new Set(teams.flatMap(({ missing }) => missing.map(({ lack }) => lack)));
  return {
    id: hamlet.id,
    name: hamlet.name ?? '',
    commune: hamlet.commune ?? '',
    teams,
    lacks: teams.length === 0 ? ['team'] : lacks.filter((lack) => found.has(lack)),
    isSample: hamlet.sample ?? false,
  };
}

function teamView(team: TeamRow, { checkedAt, seesPhones }: DirectoryRows, now: Date): TeamView {
  const members = team.members ?? [];
  const checked = checkedAt.get(team.id);
  const first = (members.find(({ role }) => role?.startsWith('Tổ trưởng')) ?? members[0])?.name;
  const { createdAt, meetingHours } = team;
  const facts = {
    members,
    createdAt,
    ...(meetingHours && { meetingHours }),
    ...(checked && { checkedAt: checked }),
  };
  return {
    id: team.id,
    name: team.name ?? '',
    members: members.length,
    ...(first && { first }),
    missing: missingOf(facts, { now, seesPhones }),
    ...(checked && { checkedAt: checked }),
    isDraft: team._status === 'draft',
    isSample: team.sample ?? false,
  };
}
