import type { Payload, Where } from 'payload';
import { counters, type Counter } from '../../../content/counters.ts';
import { countOf, summed, type Counts } from '../../../tally/counters.ts';
import type { CorrectionReason } from './correction-reasons.ts';
import type { KeptSums } from './kept-sums.ts';

/** The collection that corrections are kept in, under `<team>/<month>/<counter>/<place>`. */
export const correctionsCollection = 'team-corrections';

/**
 * The number that a commune put in the place of one sum that a team sent for a month. What was sent stays;
 * each change is a row of its own, of which the last counts.
 */
export interface Correction {
  id: string;
  team: string;
  /** "2026-11" */
  month: string;
  counter: Counter;
  /** Its place among the changes of this sum, from 1. */
  place: number;
  /** The number that phones had sent then. */
  sent: number;
  /** The number that counted until then. */
  before: number;
  /** The number that counts since; nothing where it is again what phones send. */
  value?: number | null;
  reason: CorrectionReason;
  /** Id of the account that did it. */
  by: string;
  /** ISO 8601 */
  at: string;
}

/** Corrections by {@link teamMonthOf} a team, each in its order. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

/** The month of a team, as a key. */
export const teamMonthOf = ({ team, month }: Pick<KeptSums, 'team' | 'month'>): string =>
  `${team}/${month}`;

/** Reads the corrections of some months; of some teams, or of all. */
export async function readCorrections(
  { db }: Payload,
  months: Where[],
  teams?: string[],
): Promise<Corrections> {
  const { docs } = await db.find<Correction>({
    collection: correctionsCollection,
    where: { and: [...months, ...(teams ? [{ team: { in: teams } }] : [])] },
    sort: 'place',
    limit: 0,
    pagination: false,
  });
  return Map.groupBy(docs, teamMonthOf);
}

/** The last change of each sum that was corrected, and not given back. */
function standing(changes: readonly Correction[]): Map<Counter, Correction> {
  const last = new Map(changes.map((change) => [change.counter, change]));
  return new Map([...last].filter(([, { value }]) => typeof value === 'number'));
}

/** The sums of a team in a month, with what its commune corrected in its place. */
export function corrected(sent: Counts, changes: readonly Correction[] = []): Counts {
  const stand = standing(changes);
  return counters.map((name) => stand.get(name)?.value ?? countOf(sent, name));
}

/** The sums that each team sent in a month, by {@link teamMonthOf}. */
const sentByTeam = (rows: KeptSums[]): [string, Counts][] =>
  [...Map.groupBy(rows, teamMonthOf)].map(([key, own]) => [
    key,
    summed(own.map(({ counts }) => counts)),
  ]);

/** Adds up what phones sent; where a commune corrected a sum of a team, that counts. */
export const addedUp = (rows: KeptSums[], corrections: Corrections): Counts =>
  summed(sentByTeam(rows).map(([key, sent]) => corrected(sent, corrections.get(key))));

/** Corrections of sums that count otherwise than phones sent them. */
export const differing = (sent: Counts, changes: readonly Correction[] = []): Correction[] =>
  [...standing(changes).values()].filter(({ counter, value }) => value !== countOf(sent, counter));

/** Tells whether any sum counts otherwise than phones sent it. */
export const isCorrected = (rows: KeptSums[], corrections: Corrections): boolean =>
  sentByTeam(rows).some(([key, sent]) => differing(sent, corrections.get(key)).length > 0);

/** Those of which phones had sent others when they were corrected. */
export const overtaken = (sent: Counts, changes: readonly Correction[] = []): Correction[] =>
  differing(sent, changes).filter((change) => change.sent !== countOf(sent, change.counter));
