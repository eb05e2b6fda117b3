import type { Payload, Where } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { teamMonthOf } from './corrections.ts';
import type { KeptSums } from './kept-sums.ts';

interface Placed {
  id: string;
  hamlet?: unknown;
  replacedBy?: unknown;
}

/**
 * Reads sums by the hamlet that they are of today: where their team is as it is shown, else where they
 * were sent from last; what was merged counts for what took its place. Whoever asks reads the same.
 * @param hamlets ids of those that are asked for; all where none are named
 */
export async function readSums(
  { db }: Payload,
  months: Where[],
  hamlets?: readonly string[],
): Promise<Map<string, KeptSums[]>> {
  const read = async <Row>(collection: 'hamlets' | 'teams' | 'team-sums', where: Where) =>
    (
      await db.find<Row & { id: string }>({
        collection,
        where,
        sort: 'updatedAt',
        limit: 0,
        pagination: false,
      })
    ).docs;
  const replaced = await read<Placed>('hamlets', { replacedBy: { exists: true } });
  const into = new Map(replaced.map(({ id, replacedBy }) => [id, idOf(replacedBy)]));
  const within = hamlets && [
    ...hamlets,
    ...[...into.keys()].filter((id) => hamlets.includes(today(id, into))),
  ];
  const near = within && (await read<Placed>('teams', { hamlet: { in: within } }));
  const here: Where[] = near
    ? [{ or: [{ hamlet: { in: within } }, { team: { in: near.map(({ id }) => id) } }] }]
    : [];
  const rows = await read<KeptSums>('team-sums', { and: [...months, ...here] });
  const senders = [...new Set(rows.map(({ team }) => team))];
  const teams = await read<Placed>('teams', { id: { in: senders } });
  const hamletOf = new Map(teams.map(({ id, hamlet }) => [id, idOf(hamlet)]));
  // A month of a team stays together, so that a correction of it counts once.
  const sentFrom = new Map(rows.map((row) => [teamMonthOf(row), row.hamlet]));
  return Map.groupBy(rows, (row) =>
    today(hamletOf.get(row.team) ?? sentFrom.get(teamMonthOf(row)) ?? row.hamlet, into),
  );
}

/** The hamlet that one is part of today. */
function today(hamlet: string, into: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let at = hamlet;
  for (let next = into.get(at); next !== undefined && !seen.has(next); next = into.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}
