import type { Payload, Where } from 'payload';
import { completeTeam } from '../../../content/schema/team.ts';
import { countOf, none, summed, type Counts } from '../../../tally/counters.ts';
import { metPart } from '../../../tally/households.ts';
import { told, toldTotal, type Told } from '../../../tally/small-numbers.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { nameOf, readDirectory, type HamletRow, type TeamRow } from '../directory/rows.ts';
import { readSums } from './placed.ts';
import { readReminded } from './reminded.ts';
import type { KeptSums } from './take.ts';

/** Sums that one phone sent for a month. */
export interface SentRow extends Pick<KeptSums, 'id' | 'phone' | 'leftOutAt'> {
  first: number;
  people: number;
}

/** The sums that the teams of a hamlet sent for a month. */
export interface HamletWork {
  id: string;
  name: string;
  teams: { id: string; name: string; leader: string }[];
  /** Phones whose sums are there; none where nothing was sent. */
  phones: number;
  /** Sums of each of them, also those left out. */
  rows: SentRow[];
  counts: Counts;
  /** Households met for the first time since January. */
  metThisYear: number;
  /** All households, where the directory knows how many. */
  households?: number;
  /** Moment at which somebody said that they reminded the team, ISO 8601. */
  remindedAt?: string;
}

/** The sums that came from the hamlets of a commune for a month. */
export interface CommuneWork {
  id: string;
  name: string;
  month: string;
  hamlets: HamletWork[];
  /** Of all hamlets, as it is: whoever sees it sees theirs. */
  sum: Counts;
}

/** A commune in the table of all: how far its teams reach, and their sums as they may be told. */
export interface CommuneLine {
  id: string;
  name: string;
  hamlets: number;
  /** Hamlets that have a team, … */
  withTeam: number;
  /** … a team of four or more, … */
  complete: number;
  /** … one that was trained, … */
  trained: number;
  /** … and sums of this month. */
  active: number;
  /** Households met since January, in the hamlets whose number of households is known, … */
  met: number;
  /** … and all of theirs. */
  households: number;
  sum: Told;
}

export interface ProvinceWork {
  month: string;
  communes: CommuneLine[];
  sum: Told;
}

/** Reads the work of a commune's teams in a month, as far as whoever asks may; nothing when it may not be read. */
export async function readCommuneWork(
  asking: Asking,
  id: string,
  month: string,
): Promise<CommuneWork | undefined> {
  const [commune] = await readNewest<{ name?: string }>(asking, 'communes', {
    where: { id: { equals: id } },
    select: { name: true },
  });
  if (!commune) return undefined;
  const hamlets = await readHamlets(asking, month, id);
  return {
    id,
    name: nameOf(commune),
    month,
    hamlets,
    sum: summed(hamlets.map(({ counts }) => counts)),
  };
}

/** Reads how far the teams of every commune reach in a month, as far as whoever asks may. */
export async function readProvinceWork(asking: Asking, month: string): Promise<ProvinceWork> {
  const communes = await readNewest<{ id: string; name?: string }>(asking, 'communes', {
    select: { name: true },
  });
  const rows = await readDirectory(asking);
  const teamsOf = Map.groupBy(rows.teams, ({ hamlet }) => hamlet ?? '');
  const hamletsOf = Map.groupBy(rows.hamlets, ({ commune }) => commune ?? '');
  const sumsOf = await readSums(asking.payload, sinceJanuary(month));
  const withTrained = await readTrained(asking.payload);
  const lines = communes.map(({ id, name }) => {
    const hamlets = hamletsOf.get(id) ?? [];
    const reached = reach(hamlets, teamsOf, sumsOf, withTrained, month);
    return { id, name: nameOf({ name: name ?? null }), ...reached };
  });
  return { month, communes: lines, sum: toldTotal(lines.map(({ sum }) => sum)) };
}

function reach(
  hamlets: HamletRow[],
  teamsOf: Map<string, TeamRow[]>,
  sumsOf: Map<string, KeptSums[]>,
  withTrained: ReadonlySet<string>,
  month: string,
): Omit<CommuneLine, 'id' | 'name'> {
  const ofYear = (id: string) => counted(sumsOf.get(id) ?? []);
  const ofMonth = (id: string) => ofYear(id).filter((row) => row.month === month);
  const isTrained = ({ id, trainings }: TeamRow) =>
    (trainings?.length ?? 0) > 0 || withTrained.has(id);
  const isComplete = ({ members }: TeamRow) => (members?.length ?? 0) >= completeTeam;
  return {
    hamlets: hamlets.length,
    withTeam: hamlets.filter(({ id }) => teamsOf.has(id)).length,
    complete: hamlets.filter(({ id }) => teamsOf.get(id)?.some(isComplete)).length,
    trained: hamlets.filter(({ id }) => teamsOf.get(id)?.some(isTrained)).length,
    active: hamlets.filter(({ id }) => ofMonth(id).length > 0).length,
    ...metAmong(hamlets, (id) => metIn(ofYear(id))),
    sum: told(summed(hamlets.flatMap(({ id }) => ofMonth(id).map(({ counts }) => counts)))),
  };
}

/**
 * Ids of teams in which somebody was trained. Who and when is for few; whether there is anybody, whoever asks
 * may know, and reads the same.
 */
async function readTrained(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'teams',
    draft: true,
    depth: 0,
    overrideAccess: true,
    // Not `exists`: on MongoDB one member without a day would hide the others.
    where: { 'members.trainedOn': { greater_than: '1900-01-01T00:00:00.000Z' } },
    select: { name: true },
    limit: 0,
    pagination: false,
  });
  return new Set(docs.map(({ id }) => id));
}

/** Sums of the months from January up to this one. */
const sinceJanuary = (month: string): Where[] => [
  { month: { greater_than_equal: `${month.slice(0, 4)}-01` } },
  { month: { less_than_equal: month } },
];

const counted = (sums: KeptSums[]) => sums.filter(({ leftOutAt }) => !leftOutAt);

/** Households that were met for the first time. */
const metIn = (sums: KeptSums[]): number =>
  countOf(summed(sums.map(({ counts }) => counts)), 'first');

/** A hamlet without a number of households says nothing of a part; one met twice makes no more than all. */
function metAmong(
  hamlets: HamletRow[],
  metOf: (id: string) => number,
): Pick<CommuneLine, 'met' | 'households'> {
  const parts = hamlets.flatMap(({ id, households }) =>
    households ? [{ households, met: metPart(metOf(id), households).met }] : [],
  );
  return {
    met: parts.reduce((all, { met }) => all + met, 0),
    households: parts.reduce((all, { households }) => all + households, 0),
  };
}

async function readHamlets(asking: Asking, month: string, commune: string): Promise<HamletWork[]> {
  const { hamlets, teams } = await readDirectory(asking, commune);
  const ids = hamlets.map(({ id }) => id);
  const sumsOf = await readSums(asking.payload, sinceJanuary(month), ids);
  const teamsOf = Map.groupBy(teams, ({ hamlet }) => hamlet ?? '');
  const reminded = await readReminded(asking.payload, month);
  return hamlets.map(({ id, name, households }) => {
    const sent = sumsOf.get(id) ?? [];
    const all = counted(sent);
    const own = all.filter((row) => row.month === month);
    const remindedAt = reminded.get(id);
    return {
      id,
      name: nameOf({ name: name ?? null }),
      teams: (teamsOf.get(id) ?? []).map((team) => ({
        id: team.id,
        name: nameOf(team),
        leader: leaderOf(team),
      })),
      phones: own.length,
      rows: sent.filter((row) => row.month === month).map(rowOf),
      counts: own.length > 0 ? summed(own.map(({ counts }) => counts)) : none,
      metThisYear: metIn(all),
      ...(households && { households }),
      ...(remindedAt && { remindedAt }),
    };
  });
}

const rowOf = ({ id, phone, counts, leftOutAt }: KeptSums): SentRow => ({
  id,
  phone,
  first: countOf(counts, 'first'),
  people: countOf(counts, 'people'),
  ...(leftOutAt && { leftOutAt }),
});

function leaderOf({ members }: TeamRow): string {
  const leader = members?.find(({ role }) => role?.toLocaleLowerCase('vi').startsWith('tổ trưởng'));
  return (leader ?? members?.[0])?.name ?? '';
}
