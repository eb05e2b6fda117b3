import type { Payload } from 'payload';
import { ring } from '../export/publication.ts';
import { readCommunes, readFormerUnits, type SeedFormerUnit } from './data.ts';
import { noonOf } from './front-matter/shared.ts';
import { keyOf } from './keys.ts';
import { plant, quiet } from './plant.ts';
import { plantGuides } from './plant-guides.ts';
import { readContent, type SeedContent } from './read-content.ts';
import { samplesFor } from './samples/samples.ts';
import { seedId } from './seed-id.ts';

/** How many documents were made, by collection. */
export type SeedCounts = Record<string, number>;

/** Whether the seed ran to its end; one that was broken off is taken up again. */
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
  const content = readContent();
  const communes = readCommunes();
  const counts: SeedCounts = {
    communes: await plant(payload, 'communes', communes.map(withId('communes')), 'slug'),
    'former-units': await plantFormerUnits(payload),
    ...(await plantContent(payload, content)),
    ...(samples ? await plantSamples(payload, samplesFor(communes)) : {}),
    settings: await fillSettings(payload, content.settings),
  };
  if (Object.values(counts).some((count) => count > 0)) await ring(payload);
  return counts;
}

async function plantContent(payload: Payload, content: SeedContent): Promise<SeedCounts> {
  const { topics, apps, guides, articles, documents, notices, hotlines } = content;
  const { terms, synonyms, bestBets } = content;
  const pillars = topics.filter(({ parent }) => !parent).map(withId('topics'));
  const subTopics = topics.filter(({ parent }) => parent).map(withId('topics'));
  return {
    topics:
      (await plant(payload, 'topics', pillars, 'slug')) +
      (await plant(payload, 'topics', subTopics, 'slug')),
    apps: await plant(payload, 'apps', apps.map(withId('apps')), 'slug'),
    guides: await plantGuides(payload, guides.map(withId('guides')), !(await isSeeded(payload))),
    articles: await plant(payload, 'articles', articles.map(withId('articles')), 'slug'),
    documents: await plant(payload, 'documents', documents.map(withId('documents')), 'slug'),
    notices: await plant(payload, 'notices', notices.map(withId('notices')), 'slug'),
    hotlines: await plant(payload, 'hotlines', keyed('hotlines', hotlines, keyOf.hotlines)),
    terms: await plant(payload, 'terms', keyed('terms', terms, keyOf.terms)),
    synonyms: await plant(payload, 'synonyms', keyed('synonyms', synonyms, keyOf.synonyms)),
    'best-bets': await plant(
      payload,
      'best-bets',
      keyed('best-bets', bestBets, keyOf['best-bets']),
    ),
  };
}

async function plantSamples(
  payload: Payload,
  { hamlets, teams, desks }: ReturnType<typeof samplesFor>,
): Promise<SeedCounts> {
  return {
    hamlets: await plant(payload, 'hamlets', hamlets),
    teams: await plant(payload, 'teams', teams),
    desks: await plant(payload, 'desks', desks, 'code'),
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
async function fillSettings(payload: Payload, data: SeedContent['settings']): Promise<number> {
  if (await isSeeded(payload)) return 0;
  await payload.updateGlobal({ slug: 'settings', data, context: quiet, depth: 0 });
  return 1;
}

function withId(collection: string) {
  return <Entry extends { slug: string }>(entry: Entry): Entry & { id: string } => ({
    ...entry,
    id: seedId(collection, entry.slug),
  });
}

function keyed<Entry>(
  collection: string,
  entries: Entry[],
  key: (entry: Entry) => string,
): (Entry & { id: string })[] {
  return entries.map((entry) => ({ ...entry, id: seedId(collection, key(entry)) }));
}
