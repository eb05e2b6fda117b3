import type { Payload } from 'payload';
import { hamletAddress } from '../../../content/addresses.ts';
import { completeTeam } from '../../../content/schema/team.ts';
import type { TeamSumsPost, TeamSumsTaken } from '../../../content/team-sums.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { lowerFirst } from '../../../content/text/lower-first.ts';
import { keptMonths } from '../../../tally/book.ts';
import { decode, teamMark, type Decoded } from '../../../tally/code.ts';
import { canBeMembers, countOf, summed, type Counts } from '../../../tally/counters.ts';
import { daysOf, monthNumber, monthOf } from '../../../tally/month.ts';
import { Refused as NotTaken } from '../../../tally/refused.ts';
import { mostPhones, type Row } from '../../../tally/rows.ts';
import { idOf } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import type { Commune, Hamlet, Redirect, Team } from '../../payload-types.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { corrected, differing, readCorrections, type Correction } from './corrections.ts';
import type { KeptSums } from './kept-sums.ts';
import { stateOf, type TeamKey } from './keys.ts';
import { refusalOf, refusals } from './refusals.ts';

const collection = 'team-sums';

/** A team that may send, and where it is. */
interface Sender {
  team: string;
  members: number;
  hamlet: string;
  place: string;
  /** Of its page, and of the pages that lead there. */
  marks: Set<string>;
}

/**
 * Takes what a phone sends of its team: of each phone and month the higher version stays, so that what
 * comes twice, late or in another order counts once.
 * @throws {Refused} a sentence for the member; then nothing is changed
 */
export async function takeSums(
  payload: Payload,
  key: TeamKey,
  { codes }: TeamSumsPost,
  now = new Date(),
): Promise<TeamSumsTaken> {
  const sender = await senderOf(payload, key);
  const sent = codes.map((code) => read(code, sender, monthOf(dayOfInstant(now))));
  const months = [...new Set(sent.map(({ month }) => month))].sort();
  const rows = sent.flatMap((one) => one.rows);
  const kept = await keptOf(payload, sender.team, months);
  for (const month of months) demandPossible(month, sender, rows, kept);
  for (const row of rows) await raise(payload, sender, row);
  const after = await keptOf(payload, sender.team, months);
  const changes = await readCorrections(payload, [{ month: { in: months } }], [sender.team]);
  return {
    place: sender.place,
    until: key.until,
    months: months.map((month) => told(month, rows, after, changes.get(`${sender.team}/${month}`))),
  };
}

/** @throws {Refused} when a key does not hold (any more) */
export function demandHolds(key: TeamKey, now = new Date()): void {
  const state = stateOf(key, dayOfInstant(now));
  if (state === 'withdrawn') throw new Refused(refusals.withdrawn);
  if (state === 'over') throw new Refused(refusals.over(key.until));
}

/** @throws {Refused} */
function read(code: string, { marks }: Sender, thisMonth: string): Decoded {
  try {
    const decoded = decode(code);
    const now = monthNumber(thisMonth);
    if (!marks.has(decoded.team)) throw new NotTaken('other-team');
    if (monthNumber(decoded.month) > now) throw new NotTaken('ahead');
    if (monthNumber(decoded.month) < now - keptMonths) throw new NotTaken('old');
    return decoded;
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    throw new Refused(refusalOf[error.reason], 422);
  }
}

/** @throws {Refused} when a team would have more phones, or more in a month, than it can have */
function demandPossible(month: string, { members }: Sender, rows: Row[], kept: KeptSums[]): void {
  const last = new Map<string, { version: number; counts: Counts }>();
  for (const row of [...kept, ...rows]) {
    const known = last.get(row.phone);
    if (row.month === month && !(known && known.version >= row.version)) last.set(row.phone, row);
  }
  if (last.size > mostPhones) throw new Refused(refusalOf.crowded, 422);
  const sum = summed([...last.values()].map(({ counts }) => counts));
  if (!canBeMembers(sum, Math.max(completeTeam, members), daysOf(month)))
    throw new Refused(refusals.tooMuch, 422);
}

/**
 * Keeps a row unless one of the same or a higher version is there. In the place of one that was left out
 * any other is kept: it may stand too high for the phone whose number it is.
 */
async function raise(payload: Payload, { team, hamlet }: Sender, row: Row): Promise<void> {
  const { month, phone, version, counts } = row;
  const id = `${team}/${month}/${phone}`;
  const where = { id: { equals: id } };
  const known = await payload.db.findOne<KeptSums>({ collection, where });
  if (!known) {
    const data: KeptSums = { id, team, hamlet, month, phone, version, counts };
    try {
      return void (await payload.db.create({ collection, data: { ...data } }));
    } catch (error) {
      // Another post made it in between.
      if (!(await payload.db.findOne({ collection, where }))) throw error;
    }
  }
  const isOther = {
    and: [{ leftOutAt: { exists: true } }, { version: { not_equals: version } }],
  };
  const gives = { and: [where, { or: [{ version: { less_than: version } }, isOther] }] };
  await writeIf(payload, collection, gives, { version, counts, hamlet, leftOutAt: null });
}

async function keptOf({ db }: Payload, team: string, months: string[]): Promise<KeptSums[]> {
  const { docs } = await db.find<KeptSums>({
    collection,
    where: { and: [{ team: { equals: team } }, { month: { in: months } }] },
    limit: 0,
    pagination: false,
  });
  return docs.filter(({ leftOutAt }) => !leftOutAt);
}

function told(
  month: string,
  sent: Row[],
  kept: KeptSums[],
  changes: readonly Correction[] = [],
): TeamSumsTaken['months'][number] {
  const rows = kept.filter((row) => row.month === month);
  const all = summed(rows.map(({ counts }) => counts));
  const sum = corrected(all, changes);
  const stands = ({ phone, version, counts }: Row) =>
    rows.some(
      (row) =>
        row.phone === phone &&
        row.version === version &&
        row.counts.every((count, at) => count === counts[at]),
    );
  const { length } = differing(all, changes);
  const others = sent.filter((row) => row.month === month && !stands(row));
  return {
    month,
    phones: rows.length,
    first: countOf(sum, 'first'),
    people: countOf(sum, 'people'),
    others: [...new Set(others.map(({ phone }) => phone))],
    ...(length > 0 && { corrected: length }),
  };
}

/** @throws {Refused} when the team is no longer shown */
async function senderOf(payload: Payload, { team: id }: TeamKey): Promise<Sender> {
  const team = await live<Team>(payload, 'teams', id);
  const hamlet = team && (await live<Hamlet>(payload, 'hamlets', idOf(team.hamlet)));
  const commune = hamlet && (await live<Commune>(payload, 'communes', idOf(hamlet.commune)));
  if (!commune) throw new Refused(refusals.noTeam);
  return {
    team: id,
    members: team.members?.length ?? 0,
    hamlet: hamlet.id,
    place: [hamlet.name, commune.name].map((name) => lowerFirst(name)).join(', '),
    marks: await marksOf(payload, hamlet, commune),
  };
}

async function live<Document extends { id: string }>(
  { db }: Payload,
  collection: 'teams' | 'hamlets' | 'communes',
  id: string | undefined,
): Promise<Document | null> {
  if (id === undefined) return null;
  const isLive = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }];
  return db.findOne<Document>({ collection, where: { and: [{ id: { equals: id } }, ...isLive] } });
}

/** A phone counts for the page of its hamlet as it was when it was chosen: it may have moved since. */
async function marksOf({ db }: Payload, hamlet: Hamlet, commune: Commune): Promise<Set<string>> {
  const { docs: merged } = await db.find<Hamlet>({
    collection: 'hamlets',
    where: { replacedBy: { equals: hamlet.id } },
    limit: 0,
    pagination: false,
  });
  const { docs: moved } = await db.find<Redirect>({
    collection: 'redirects',
    where: { document: { in: [hamlet, ...merged].map((one) => `hamlets/${one.id}`) } },
    limit: 0,
    pagination: false,
  });
  const addresses = [hamlet, ...merged].map(({ slug }) =>
    hamletAddress(commune, { slug: slug ?? '' }),
  );
  return new Set(
    [undefined, ...addresses, ...moved.map(({ from }) => from)].map((one) => teamMark(one)),
  );
}
