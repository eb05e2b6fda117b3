import type { Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { inOrderOfReference } from '../../../content/snapshot/order.ts';
import { ring } from '../../publishing/publication/publication.ts';
import type { Setting } from '../../payload-types.ts';
import { readCommunes, readFormerUnits, type SeedFormerUnit } from './data.ts';
import { noonOf } from '../../publishing/export/values.ts';
import { keyOf } from './keys.ts';
import { exact, plant, quiet } from './plant.ts';
import { readContent, type SeedContent } from './read-content.ts';
import { samplesFor } from './samples/samples.ts';
import { seedId } from './seed-id.ts';

/** The number of documents made, by collection. */
export type SeedCounts = Record<string, number>;

/** Tells whether the seed ran to its end; one that was broken off is taken up again. */
export async function isSeeded(payload: Payload): Promise<boolean> {
  const { province } = await payload.findGlobal({ slug: 'settings', depth: 0 });
  return Boolean(province);
}

/**
 * Fills the CMS with the real units, the first content and, if wanted, samples of what is not public.
 * Everything is published. What is there already is left alone, so that seeding again only adds what
 * is missing. The settings come last: they say that the seed is whole. The publisher is rung once.
 * @throws {ContentError} when the files under `content/` are at fault; then nothing was written
 */
export async function seed(
  payload: Payload,
  { samples }: { samples: boolean },
): Promise<SeedCounts> {
  const { settings, ...lists } = readContent();
  const communes = readCommunes();
  const counts: SeedCounts = {
    communes: await plant(payload, 'communes', communes.map(withId('communes')), 'slug'),
    'former-units': await plantFormerUnits(payload),
    ...(await plantContent(payload, lists)),
    ...(samples ? await plantSamples(payload, samplesFor(communes)) : {}),
    settings: await fillSettings(payload, settings),
  };
  if (Object.values(counts).some((count) => count > 0)) await ring(payload);
  return counts;
}

type SeedLists = Omit<SeedContent, 'settings'>;

async function plantContent(payload: Payload, lists: SeedLists): Promise<SeedCounts> {
  const isSown = (kind: RecordKind): kind is keyof SeedLists => kind in lists;
  const counts: SeedCounts = {};
  const seeded = await isSeeded(payload);
  for (const kind of inOrderOfReference.filter(isSown)) {
    // Where the seed ran long ago, an old address may be that of a page that is read, and the
    // province has topics of its own.
    if (seeded && (kind === 'redirects' || kind === 'topics')) continue;
    const { collection } = kinds[kind];
    counts[collection] = await plantList(payload, kind, lists[kind]);
  }
  return counts;
}

/**
 * Guides name each other as what to read next, and as where an answer leads; screens lead to each other and
 * back.
 */
const inCircles = new Set<RecordKind>(['guides', 'screens']);

/** Plants the entries of one kind, each with the id that follows from its slug or its key. */
async function plantList(
  payload: Payload,
  kind: keyof SeedLists,
  entries: object[],
): Promise<number> {
  const { collection } = kinds[kind];
  const bySlug = !(collection in keyOf);
  const key = keyOf[collection as keyof typeof keyOf] as ((entry: object) => string) | undefined;
  const seedlings = entries.map((entry) => ({
    ...entry,
    id: seedId(collection, key ? key(entry) : String(Reflect.get(entry, 'slug'))),
  }));
  if (inCircles.has(kind)) return plant(payload, collection, seedlings, 'slug', true);
  let planted = 0;
  for (const round of referredFirst(seedlings))
    planted += await plant(payload, collection, round, bySlug ? 'slug' : undefined);
  return planted;
}

/**
 * An entry can be planted once those that it refers to are there: its parent, an app in its text. Those
 * that refer to each other in a circle come last.
 */
function referredFirst<Entry extends { id: string }>(entries: Entry[]): Entry[][] {
  const texts = new Map(entries.map((entry) => [entry, JSON.stringify(entry)]));
  const rounds: Entry[][] = [];
  let waiting = entries;
  while (waiting.length > 0) {
    const ready = waiting.filter(
      (entry) => !waiting.some(({ id }) => id !== entry.id && texts.get(entry)?.includes(id)),
    );
    const round = ready.length > 0 ? ready : waiting;
    rounds.push(round);
    waiting = waiting.filter((entry) => !round.includes(entry));
  }
  return rounds;
}

async function plantSamples(
  payload: Payload,
  { hamlets, teams, desks, meetings }: ReturnType<typeof samplesFor>,
): Promise<SeedCounts> {
  return {
    hamlets: await plant(payload, 'hamlets', hamlets),
    teams: await plant(payload, 'teams', teams),
    desks: await plant(payload, 'desks', desks, 'code'),
    meetings: await plant(payload, 'meetings', meetings, 'slug'),
  };
}

/** Districts go first: a unit's district must be there. */
async function plantFormerUnits(payload: Payload): Promise<number> {
  const all = readFormerUnits().map(toFormerUnit);
  const districts = all.filter(({ kind }) => kind === 'district');
  const units = all.filter(({ kind }) => kind === 'unit');
  const planted = await plant(payload, 'former-units', districts, 'slug');
  return planted + (await plant(payload, 'former-units', units, 'slug'));
}

function toFormerUnit({ district, now, validUntil, ...unit }: SeedFormerUnit) {
  return {
    ...unit,
    id: seedId('former-units', unit.slug),
    district: district && seedId('former-units', district),
    validUntil: noonOf(validUntil),
    now: now.map(({ commune, part }) => ({ commune: seedId('communes', commune), part })),
  };
}

/** Fills the settings in when nobody has: 1 when it did. */
async function fillSettings(payload: Payload, said: SeedContent['settings']): Promise<number> {
  if (await isSeeded(payload)) return 0;
  const data = exact<Partial<Setting>>(said);
  await payload.updateGlobal({ slug: 'settings', data, context: quiet, depth: 0 });
  return 1;
}

function withId(collection: string) {
  return <Entry extends { slug: string }>(entry: Entry): Entry & { id: string } => ({
    ...entry,
    id: seedId(collection, entry.slug),
  });
}
