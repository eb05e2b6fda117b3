import type { Team } from '../../content/schema/team.ts';
import { formatDay } from '../../content/text/date.ts';

/** Members that were trained, and the last day of one, as it is read. */
export interface TrainedView {
  people: number;
  last?: string;
}

/** The sum of teams; nothing where nobody was trained. */
export function trainedIn(teams: Team[]): { trained?: TrainedView } {
  // Somebody may have left the directory since they were counted.
  const people = teams.reduce(
    (sum, { trained, members }) => sum + Math.min(trained?.people ?? 0, members.length),
    0,
  );
  const last = teams
    .flatMap(({ trained }) => trained?.last ?? [])
    .sort()
    .at(-1);
  return people > 0 ? { trained: { people, ...(last && { last: formatDay(last) }) } } : {};
}
