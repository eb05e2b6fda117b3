import type { Payload } from 'payload';
import type { Counter } from '../../../content/counters.ts';
import { countOf, summed, type Counts } from '../../../tally/counters.ts';
import { corrected, teamMonthOf, overtaken, standing, type Corrections } from './corrections.ts';
import type { Correction } from './corrections.ts';
import type { KeptSums } from './kept-sums.ts';

/** A change of a sum as it is shown. */
export interface ShownChange extends Pick<
  Correction,
  'counter' | 'place' | 'before' | 'sent' | 'reason' | 'at'
> {
  /** The number that counts since; what phones had sent where it was given back. */
  value: number;
  isGivenBack: boolean;
  /** Name of the account that did it; nothing where there is none any more. */
  by?: string;
}

/** The numbers that one team sent for a month, and what its commune made of them. */
export interface TeamSums {
  team: string;
  name: string;
  month: string;
  /** As phones sent it. */
  sent: Counts;
  /** As it counts. */
  counts: Counts;
  /** Every change, in the order in which they were made. */
  changes: ShownChange[];
  /** The sums that count otherwise than they were sent. */
  corrected: Counter[];
  /** Those of which phones sent others after they were corrected. */
  overtaken: Counter[];
}

/** Reads the names of the accounts that corrected something. */
export async function readCorrectors(
  payload: Payload,
  corrections: Corrections,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...corrections.values()].flat().map(({ by }) => by))];
  if (ids.length === 0) return new Map();
  const { docs } = await payload.db.find<{ id: string; name?: string | null }>({
    collection: 'users',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
  });
  return new Map(docs.flatMap(({ id, name }) => (name ? [[id, name]] : [])));
}

/** The sums of each team that may be corrected: those that whoever asks may read. */
export function teamSums(
  teams: { id: string; name: string }[],
  rows: KeptSums[],
  corrections: Corrections,
  names: ReadonlyMap<string, string>,
): TeamSums[] {
  return [...Map.groupBy(rows, teamMonthOf).values()].flatMap((own): TeamSums[] => {
    const [{ team: id, month } = { team: '', month: '' }] = own;
    const team = teams.find((each) => each.id === id);
    if (!team) return [];
    const changes = corrections.get(teamMonthOf({ team: id, month })) ?? [];
    const sent = summed(own.map(({ counts }) => counts));
    const stand = standing(changes);
    return [
      {
        team: id,
        name: team.name,
        month,
        sent,
        counts: corrected(sent, changes),
        changes: [...changes]
          .sort((one, other) => one.at.localeCompare(other.at))
          .map((change) => shown(change, names.get(change.by))),
        corrected: [...stand]
          .filter(([counter, { value }]) => value !== countOf(sent, counter))
          .map(([counter]) => counter),
        overtaken: overtaken(sent, changes).map(({ counter }) => counter),
      },
    ];
  });
}

function shown(
  { counter, place, before, sent, value, reason, at }: Correction,
  by: string | undefined,
): ShownChange {
  const isGivenBack = typeof value !== 'number';
  const change = { counter, place, before, sent, reason, at, isGivenBack };
  return { ...change, value: isGivenBack ? sent : value, ...(by && { by }) };
}
