import type { Payload } from 'payload';
import { fold } from '../../../content/text/fold.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { type Hit, shownOfAKind } from './found.ts';
import type { RatedGroup } from './documents.ts';
import { collectionsOf } from './menu-kinds.ts';
import { fitOf, type Query } from './query.ts';
import { texts } from './texts.ts';

interface Team {
  id: string;
  name?: string | null;
  members?: { name?: string | null; role?: string | null }[] | null;
  updatedAt: string;
}

/**
 * Folded names by team. Databases know no folding and no column has them: a copy of personal data more
 * would be one more place to take somebody out of. It says where to look; what is shown is read anew.
 */
interface Names {
  byTeam: Map<string, string[]>;
  /** The time everything was read, in milliseconds, and the last change it knows. */
  readAt: number;
  upTo: string;
  /** One refreshes at a time. */
  refreshing?: Promise<void>;
}

const known = new WeakMap<Payload, Names>();

/** Removed teams, and names that were taken out past the workflow, are forgotten after this long. */
const longestKept = 600_000;
/** Clocks of several machines differ. */
const overlap = 60_000;

/** Members of teams by their names, as far as whoever asks may read the teams. */
export async function findPeople(asking: Asking, query: Query): Promise<RatedGroup[]> {
  if (!collectionsOf(asking).some(({ slug }) => slug === 'teams')) return [];
  const names = await freshNames(asking.payload);
  const teams = [...names.byTeam].flatMap(([team, folded]) => {
    const fit = Math.max(...folded.map((name) => fitOf(name, query)));
    return fit > 0 ? [{ team, fit }] : [];
  });
  if (teams.length === 0) return [];
  teams.sort((one, other) => other.fit - one.fit);
  const rows = await readNewest<Team>(asking, 'teams', {
    where: { id: { in: await mostLikely(asking, teams) } },
    select: { name: true, members: { name: true, role: true } },
  });
  const rated = rows.flatMap(({ id, name, members }) =>
    (members ?? []).flatMap((member, at) => {
      const fit = fitOf(fold(member.name ?? ''), query);
      if (fit === 0) return [];
      const hit: Hit = {
        title: member.name ?? '',
        note: [member.role, name].filter(Boolean).join(' · '),
        way: { collection: 'teams', id, field: `members.${at}.name` },
      };
      return [{ hit, fit }];
    }),
  );
  rated.sort((one, other) => other.fit - one.fit);
  const hits = rated.slice(0, shownOfAKind).map(({ hit }) => hit);
  return hits.length === 0 ? [] : [{ kind: texts.people, hits, fit: rated[0]?.fit ?? 0 }];
}

/** Ids of the best teams that whoever asks may read, without their members, which are costly to read. */
async function mostLikely(asking: Asking, teams: { team: string }[]): Promise<string[]> {
  if (teams.length <= shownOfAKind) return teams.map(({ team }) => team);
  const readable = await readNewest<{ id: string }>(asking, 'teams', {
    where: { id: { in: teams.map(({ team }) => team) } },
    select: {},
  });
  const ids = new Set(readable.map(({ id }) => id));
  return teams
    .map(({ team }) => team)
    .filter((team) => ids.has(team))
    .slice(0, shownOfAKind);
}

async function freshNames(payload: Payload): Promise<Names> {
  const names: Names = known.get(payload) ?? { byTeam: new Map(), readAt: 0, upTo: '' };
  known.set(payload, names);
  names.refreshing ??= refresh(payload, names).finally(() => delete names.refreshing);
  await names.refreshing;
  return names;
}

async function refresh(payload: Payload, names: Names, now = Date.now()): Promise<void> {
  const isOld = now - names.readAt > longestKept;
  if (!isOld && (await newestChange(payload)) === names.upTo) return;
  const since = isOld ? '' : names.upTo && before(names.upTo);
  const { docs } = await payload.find({
    collection: 'teams',
    depth: 0,
    draft: true,
    limit: 0,
    pagination: false,
    select: { updatedAt: true, members: { name: true } },
    ...(since && { where: { updatedAt: { greater_than: since } } }),
  });
  if (isOld) {
    names.byTeam.clear();
    names.readAt = now;
  }
  for (const { id, members, updatedAt } of docs) {
    const folded = (members ?? []).map(({ name }) => fold(name ?? ''));
    names.byTeam.set(id, folded);
    if (updatedAt > names.upTo) names.upTo = updatedAt;
  }
}

async function newestChange(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'teams',
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    sort: '-updatedAt',
  });
  return docs[0]?.updatedAt;
}

const before = (instant: string) => new Date(Date.parse(instant) - overlap).toISOString();
