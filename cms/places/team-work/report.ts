import type { Where } from 'payload';
import { completeTeam } from '../../../content/schema/team.ts';
import { keptMonths } from '../../../tally/book.ts';
import { countOf, summed, type Counts } from '../../../tally/counters.ts';
import { metPart } from '../../../tally/households.ts';
import { monthAt, monthNumber } from '../../../tally/month.ts';
import { told, toldTotal, type Told } from '../../../tally/small-numbers.ts';
import { may } from '../../base/access/abilities.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { nameOf, readDirectory, type HamletRow, type TeamRow } from '../directory/rows.ts';
import { addedUp, isCorrected, readCorrections, type Corrections } from './corrections.ts';
import type { KeptSums } from './kept-sums.ts';
import { thisMonth } from './month-asked.ts';
import { readSums } from './placed.ts';
import { readReminded } from './reminded.ts';
import { readSenders } from './senders.ts';
import { readCorrectors, teamSums, type TeamSums } from './team-sums.ts';
import { atTrainings, readTrained } from './trained.ts';

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
  /** The numbers that each team sent, with what the commune corrected. */
  sums: TeamSums[];
  /** Other months in which phones have sent another sum since it was corrected. */
  openMonths: string[];
  /** As it counts: with what the commune corrected. */
  counts: Counts;
  /** Households met for the first time since January. */
  metThisYear: number;
  /** People at trainings since January; who was at two is counted twice. */
  atTrainings: number;
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
  /** People at trainings since January; who was at two is counted twice. */
  atTrainings: number;
  /** Hamlets whose sums of this month the commune corrected. */
  corrected: number;
  sum: Told;
}

export interface ProvinceWork {
  month: string;
  communes: CommuneLine[];
  sum: Told;
}

/**
 * Reads the work of a commune's teams in a month, as far as whoever asks may; nothing when it may not be
 * read.
 */
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
  const corrections = await readCorrections(asking.payload, sinceJanuary(month));
  const withTrained = await readTrained(asking.payload);
  const lines = communes.map(({ id, name }) => {
    const hamlets = hamletsOf.get(id) ?? [];
    const reached = reach(hamlets, { teamsOf, sumsOf, corrections, withTrained, month });
    return { id, name: nameOf({ name: name ?? null }), ...reached };
  });
  return { month, communes: lines, sum: toldTotal(lines.map(({ sum }) => sum)) };
}

/** All that is known of hamlets. */
interface Known {
  teamsOf: Map<string, TeamRow[]>;
  sumsOf: Map<string, KeptSums[]>;
  corrections: Corrections;
  withTrained: ReadonlySet<string>;
  month: string;
}

function reach(
  hamlets: HamletRow[],
  { teamsOf, sumsOf, corrections, withTrained, month }: Known,
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
    ...metAmong(hamlets, (id) => countOf(addedUp(ofYear(id), corrections), 'first')),
    atTrainings: atTrainings(
      hamlets.flatMap(({ id }) => teamsOf.get(id) ?? []),
      month,
    ),
    corrected: hamlets.filter(({ id }) => isCorrected(ofMonth(id), corrections)).length,
    sum: told(summed(hamlets.map(({ id }) => addedUp(ofMonth(id), corrections)))),
  };
}

/** Sums of the months from January up to this one. */
const sinceJanuary = (month: string): Where[] => [
  { month: { greater_than_equal: `${month.slice(0, 4)}-01` } },
  { month: { less_than_equal: month } },
];

/** The same, and sums of every month that phones may still send. */
function untilNow(month: string): Where[] {
  const now = thisMonth();
  const oldest = monthAt(Math.max(0, monthNumber(now) - keptMonths));
  const january = `${month.slice(0, 4)}-01`;
  return [
    { month: { greater_than_equal: january < oldest ? january : oldest } },
    { month: { less_than_equal: now } },
  ];
}

const counted = (sums: KeptSums[]) => sums.filter(({ leftOutAt }) => !leftOutAt);

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
  const sumsOf = await readSums(asking.payload, untilNow(month), ids);
  const teamsOf = Map.groupBy(teams, ({ hamlet }) => hamlet ?? '');
  const known = await readKnown(asking, [...sumsOf.values()].flat(), untilNow(month));
  const { corrections } = known;
  const reminded = await readReminded(asking.payload, month);
  return hamlets.map(({ id, name, households }) => {
    const sent = sumsOf.get(id) ?? [];
    const all = counted(sent);
    const year = all.filter((row) => row.month >= month.slice(0, 4) && row.month <= month);
    const own = year.filter((row) => row.month === month);
    const sums = teamSums(all, known);
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
      sums: sums.filter((team) => team.month === month),
      openMonths: openIn(sums).filter((open) => open !== month),
      counts: addedUp(own, corrections),
      metThisYear: countOf(addedUp(year, corrections), 'first'),
      atTrainings: atTrainings(teamsOf.get(id) ?? [], month),
      ...(households && { households }),
      ...(remindedAt && { remindedAt }),
    };
  });
}

/** Reads the teams that sent something, and what was corrected of it. */
async function readKnown(asking: Asking, rows: KeptSums[], months: Where[]) {
  const ids = [...new Set(rows.map(({ team }) => team))];
  const teams = (await readSenders(asking, ids)).map(({ id, name }) => ({
    id,
    name: nameOf({ name: name ?? null }),
  }));
  const corrections = await readCorrections(asking.payload, months, ids);
  // Who did it is for those who may do so, too.
  const isToldWho = may(asking.user, 'checkTeams');
  const names = isToldWho
    ? await readCorrectors(asking.payload, corrections)
    : new Map<string, string>();
  return { teams, corrections, names };
}

/** The months in which phones have sent another sum since it was corrected. */
const openIn = (sums: TeamSums[]): string[] => [
  ...new Set(sums.flatMap(({ month, overtaken }) => (overtaken.length > 0 ? [month] : []))),
];

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
