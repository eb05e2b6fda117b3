import type { App } from '../../content/schema/app.ts';
import type { Article } from '../../content/schema/article.ts';
import type { Commune } from '../../content/schema/commune.ts';
import type { FormerUnit } from '../../content/schema/former-unit.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';
import type { Language } from '../../content/languages.ts';
import type { Lesson } from '../../content/schema/lesson.ts';
import type { Media } from '../../content/schema/media.ts';
import type { Notice } from '../../content/schema/notice.ts';
import type { Practice } from '../../content/schema/practice.ts';
import type { Quiz } from '../../content/schema/quiz.ts';
import type { Screen } from '../../content/schema/screen.ts';
import type { Team } from '../../content/schema/team.ts';
import type { Topic } from '../../content/schema/topic.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { pageAddress } from '../../content/addresses.ts';
import { SiteAddresses } from '../../content/snapshot/site-addresses.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { practiceFaults } from '../../practice/laws.ts';
import { bareName } from '../names/bare-name.ts';
import { Glossary } from './glossary.ts';

/** A snapshot with the indexes that pages need, built once. */
export interface Lookup {
  snapshot: Snapshot;
  guides: Map<string, Guide>;
  /**
   * Articles by the day of their document, the newest first, in every language. Those whose day is
   * not known come after, those that no longer hold last.
   */
  policies: Article[];
  apps: Map<string, App>;
  screens: Map<string, Screen>;
  quizzes: Map<string, Quiz>;
  lessons: Map<string, Lesson>;
  /** The practices that can be walked to their ends; only these have a page. */
  practices: Practice[];
  topics: Map<string, Topic>;
  communes: Map<string, Commune>;
  hamlets: Map<string, Hamlet>;
  formerUnits: Map<string, FormerUnit>;
  media: Map<string, Media>;
  glossary: Glossary;
  hamletsOfCommune: Map<string, Hamlet[]>;
  teamsOfHamlet: Map<string, Team[]>;
  /** Former units (no districts) that went to a commune, with how much of them. */
  unitsOfCommune: Map<string, { unit: FormerUnit; part: 'all' | 'part' | 'unchanged' }[]>;
  /** Communes by their bare name. */
  communesByName: Map<string, Commune[]>;
  /** Former units (no districts) by their bare name. */
  unitsByName: Map<string, FormerUnit[]>;
  /** Notices that have begun; only these have a page. */
  begunNotices: Notice[];
  /** All addresses of the site; notices that have not begun have none yet, nor practices with faults. */
  addresses: SiteAddresses;
  /** The languages of each translated document, by the address of any of them. */
  translations: Map<string, Translation[]>;
}

/** A document in one of its languages. */
export interface Translation {
  language: Language;
  address: string;
}

const pageKinds = Object.keys(pageAddress) as (keyof typeof pageAddress)[];

/** Reads a snapshot once. */
export function lookupOf(snapshot: Snapshot): Lookup {
  const communes = byId(snapshot.communes);
  const asOf = Date.parse(snapshot.meta.asOf);
  const begunNotices = snapshot.notices.filter(({ startsAt }) => Date.parse(startsAt) <= asOf);
  const screens = byId(snapshot.screens);
  const practices = snapshot.practices.filter((each) => practiceFaults(each, screens).length === 0);
  const units = snapshot.formerUnits.filter(({ kind }) => kind === 'unit');
  return {
    snapshot,
    guides: byId(snapshot.guides),
    policies: inOrder(snapshot),
    apps: byId(snapshot.apps),
    screens,
    practices,
    quizzes: byId(snapshot.quizzes),
    lessons: byId(snapshot.lessons),
    topics: byId(snapshot.topics),
    communes,
    hamlets: byId(snapshot.hamlets),
    formerUnits: byId(snapshot.formerUnits),
    media: byId(snapshot.media),
    glossary: new Glossary(snapshot.terms),
    hamletsOfCommune: Map.groupBy(snapshot.hamlets, ({ commune }) => commune),
    teamsOfHamlet: Map.groupBy(snapshot.teams, ({ hamlet }) => hamlet),
    unitsOfCommune: heritage(units),
    communesByName: Map.groupBy(snapshot.communes, ({ name }) => bareName(name)),
    unitsByName: Map.groupBy(units, ({ name }) => bareName(name)),
    begunNotices,
    addresses: new SiteAddresses({ ...snapshot, notices: begunNotices, practices }),
    translations: new Map(
      pageKinds.flatMap((kind) =>
        families<Translated>(kind === 'notices' ? begunNotices : snapshot[kind], pageAddress[kind]),
      ),
    ),
  };
}

/** Tells whether a notice runs at the moment of the snapshot. */
export function isRunning({ endsAt }: Notice, { snapshot }: Lookup): boolean {
  return endsAt === undefined || Date.parse(snapshot.meta.asOf) < Date.parse(endsAt);
}

/** Tells whether an address exists, ignoring `?` and `#`. */
export function leadsSomewhere(address: string, { addresses }: Lookup): boolean {
  return addresses.destination(address) !== undefined;
}

/**
 * Tells whether the document that an article explains no longer holds on the day of the snapshot.
 */
export function hasExpired(
  { expiresOn }: Pick<Article, 'expiresOn'>,
  { meta }: Pick<Snapshot, 'meta'>,
): boolean {
  return expiresOn !== undefined && expiresOn < dayOfInstant(meta.asOf);
}

function inOrder(snapshot: Snapshot): Article[] {
  const dayOf = ({ issuedOn, effectiveOn, documentNumber }: Article): string =>
    issuedOn ?? effectiveOn ?? yearOf(documentNumber);
  return snapshot.articles.toSorted(
    (left, right) =>
      Number(hasExpired(left, snapshot)) - Number(hasExpired(right, snapshot)) ||
      dayOf(right).localeCompare(dayOf(left)),
  );
}

/** “141/2026/NĐ-CP” is of 2026: where no day is known, it stands behind what is known of that year. */
function yearOf(documentNumber = ''): string {
  const year = documentNumber.split('/')[1] ?? '';
  return /^\d{4}$/.test(year) ? year : '';
}

function byId<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function heritage(units: FormerUnit[]): Lookup['unitsOfCommune'] {
  const found: Lookup['unitsOfCommune'] = new Map();
  for (const unit of units)
    for (const { commune, part } of unit.now) {
      const known = found.get(commune);
      if (known) known.push({ unit, part });
      else found.set(commune, [{ unit, part }]);
    }
  return found;
}

interface Translated {
  id: string;
  slug: string;
  language?: Language;
  translationOf?: string | undefined;
}

function families<Item extends Translated>(
  items: Item[],
  addressOf: (item: Item) => string,
): [string, Translation[]][] {
  const byOriginal = Map.groupBy(items, ({ id, translationOf }) => translationOf ?? id);
  return [...byOriginal.values()]
    .filter((family) => family.length > 1)
    .flatMap((family) => {
      const all = family.map((item) => ({
        language: item.language ?? 'vi',
        address: addressOf(item),
      }));
      return all.map(({ address }): [string, Translation[]] => [address, all]);
    });
}
