import type { Payload } from 'payload';
import type { Counter } from '../../../content/counters.ts';
import { countOf, subjects, summed, type Counts } from '../../../tally/counters.ts';
import {
  corrected,
  differing,
  overtaken,
  teamMonthOf,
  type Correction,
  type Corrections,
} from './corrections.ts';
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
  /** Nothing where the team is no longer there: then nothing more is corrected. */
  name?: string;
  month: string;
  /** As phones sent it. */
  sent: Counts;
  /** As it counts. */
  counts: Counts;
  /** Every change, in the order in which they were made. */
  changes: ShownChange[];
  /** The sums that count otherwise than they were sent. */
  corrected: Counter[];
  /** Those of which phones had sent others when they were corrected. */
  overtaken: Counter[];
  /** True if something was corrected, and now more people were shown a subject than were shown anything. */
  contradicts: boolean;
}

/** All that is known of what teams sent. */
interface Known {
  /** Those that whoever asks may keep. */
  teams: { id: string; name: string }[];
  corrections: Corrections;
  /** Names of accounts, for those who may know them. */
  names: ReadonlyMap<string, string>;
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

/** The sums of each team in each month. */
export function teamSums(rows: KeptSums[], { teams, corrections, names }: Known): TeamSums[] {
  return [...Map.groupBy(rows, teamMonthOf)].flatMap(([key, own]): TeamSums[] => {
    const [first] = own;
    if (!first) return [];
    const team = teams.find(({ id }) => id === first.team);
    const changes = corrections.get(key) ?? [];
    const sent = summed(own.map(({ counts }) => counts));
    const counts = corrected(sent, changes);
    const others = differing(sent, changes).map(({ counter }) => counter);
    return [
      {
        team: first.team,
        ...(team && { name: team.name }),
        month: first.month,
        sent,
        counts,
        changes: [...changes]
          .sort((one, other) => one.at.localeCompare(other.at))
          .map((change) => shown(change, names.get(change.by))),
        corrected: others,
        overtaken: team ? overtaken(sent, changes).map(({ counter }) => counter) : [],
        contradicts: others.length > 0 && hasMoreThanPeople(counts),
      },
    ];
  });
}

const hasMoreThanPeople = (counts: Counts): boolean =>
  subjects.some((subject) => countOf(counts, subject) > countOf(counts, 'people'));

function shown(
  { counter, place, before, sent, value, reason, at }: Correction,
  by: string | undefined,
): ShownChange {
  const isGivenBack = typeof value !== 'number';
  const change = { counter, place, before, sent, reason, at, isGivenBack };
  return { ...change, value: isGivenBack ? sent : value, ...(by && { by }) };
}
