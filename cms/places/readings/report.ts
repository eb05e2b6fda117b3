import type { CollectionSlug, Payload } from 'payload';
import { parseAddress } from '../../../content/addresses.ts';
import { kinds } from '../../../content/kinds.ts';
import { askedSearch, type ReadingPlace } from '../../../content/readings/sums.ts';
import { type Reading, timesOf } from '../../../content/readings/told.ts';
import { dayAfter } from '../../../content/readings/weeks.ts';
import { compareVietnamese } from '../../../content/text/collate.ts';
import { communeOf, may } from '../../base/access/abilities.ts';
import type { Asking } from '../../base/access/asking.ts';
import { idOf, type Visitor } from '../../base/access/roles.ts';
import { listed } from '../../people/feedback/about.ts';
import { readPeople } from '../../people/feedback/people.ts';
import { leastDays, namesSomebody } from '../../people/feedback/searches.ts';
import { hasOwnPage } from '../../publishing/publication/addresses.ts';
import { type LastReadings, readLast } from '../../publishing/readings/read.ts';
import { titleField } from '../../writing/examine/title-field.ts';

/** Times by place. */
export type ByPlace = Record<ReadingPlace, number>;

/** A page that was read, with what its readers said. */
export interface PageLine {
  page: string;
  title: string;
  /** Its document, where it shows one that is live. */
  of?: { collection: string; id: string };
  topic?: string;
  /** Communes that it belongs to, and those at whose desks it was read. */
  communes: string[];
  places: ByPlace;
  times: number;
  feedback?: Said;
}

interface Said {
  helped: number;
  notHelped: number;
}

/** A row of a list by name. */
export interface NamedTimes {
  id: string;
  name: string;
  times: number;
}

/** The readings of the weeks that are told; every number is made of what is told. */
export interface ReadingsReport {
  weeks: { from: string; places: ByPlace }[];
  /** The last day. */
  until: string;
  pages: PageLine[];
  /** Readings of pages that few read, all together. */
  rest: number;
  total: number;
  topics: NamedTimes[];
  communes: NamedTimes[];
  /** Searches that found nothing, in words. */
  missed: { text: string; times: number }[];
  missedTotal: number;
}

interface Shown {
  id: string;
  collection: string;
  title: string;
  topic?: string;
  communes: string[];
}

/** Tells whether somebody sees what is read in the whole province; a commune sees its own. */
export const seesAllReadings = (user: Visitor) => may(user, 'readProvince');

/**
 * Reads how often which pages were read in the last weeks, with what stands in them; for an account of a
 * commune what was read at its desks and of its pages.
 */
export async function readReadings(asking: Asking, now = new Date()): Promise<ReadingsReport> {
  const { payload, user } = asking;
  const { weeks, pages, ...searches } = await readLast(payload, now);
  const [shown, topics, communes, said] = await Promise.all([
    shownAt(payload, [...new Set(pages.readings.map(({ of }) => of))]),
    namesIn(payload, 'topics'),
    namesIn(payload, 'communes'),
    saidSince(asking, weeks[0] ?? ''),
  ]);
  const readings = pages.readings.filter((one) => isSeen(user, one, shown.get(one.of)?.communes));
  const rest = seesAllReadings(user) ? pages.rest : [];
  const lines = [...Map.groupBy(readings, ({ of }) => of)].map(([page, its]) =>
    lineOf(page, its, shown.get(page), said),
  );
  const all = [...readings, ...rest];
  return {
    weeks: weeks.map((from) => ({ from, places: byPlace(all.filter((one) => one.week === from)) })),
    until: dayAfter(weeks.at(-1) ?? '', 6),
    pages: lines.toSorted(often),
    rest: timesOf(rest),
    total: timesOf(all),
    topics: namedTimes(topics, lines, ({ topic }) => (topic ? [topic] : [])),
    communes: communeTimes(communes, readings, shown).filter(
      ({ id }) => seesAllReadings(user) || id === communeOf(user),
    ),
    ...(seesAllReadings(user) ? await missedIn(payload, searches, now) : noneMissed),
  };
}

const noneMissed = { missed: [], missedTotal: 0 };

/** Tells whether somebody sees a reading of a page of these communes. */
function isSeen(user: Visitor, { commune }: Reading, communes: string[] = []): boolean {
  const own = communeOf(user);
  if (seesAllReadings(user)) return true;
  return own !== undefined && (commune ? commune === own : communes.includes(own));
}

/** Searches in words that were looked for on enough days and name nobody; the others are counted. */
async function missedIn(
  payload: Payload,
  { missed, missedOn }: Pick<LastReadings, 'missed' | 'missedOn'>,
  now: Date,
): Promise<Pick<ReadingsReport, 'missed' | 'missedTotal'>> {
  const people = await readPeople(payload, now.getTime());
  const named = missed.readings.filter(
    ({ of }) => (missedOn.get(of)?.size ?? 0) >= leastDays && !namesSomebody(of, people),
  );
  return {
    missed: [...Map.groupBy(named, ({ of }) => of)]
      .map(([text, readings]) => ({ text, times: timesOf(readings) }))
      .toSorted((one, other) => other.times - one.times),
    missedTotal: timesOf([...missed.readings, ...missed.rest]),
  };
}

/** The readings of one page, week by week. */
export interface PageReport {
  weeks: { from: string; times: number }[];
  until: string;
  places: ByPlace;
  times: number;
}

/** Reads how often a document's page was read in the last weeks; nothing when it has none. */
export async function readOfDocument(
  { payload, user }: Asking,
  collection: string,
  id: string,
  now = new Date(),
): Promise<PageReport | undefined> {
  if (!hasOwnPage(collection)) return undefined;
  const doc = await payload.db.findOne<{ id: string; liveAddress?: string | null }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  });
  if (!doc?.liveAddress) return undefined;
  const { weeks, pages } = await readLast(payload, now);
  const communes = (await shownAt(payload, [doc.liveAddress])).get(doc.liveAddress)?.communes;
  const own = pages.readings.filter(
    (one) => one.of === doc.liveAddress && isSeen(user, one, communes),
  );
  return {
    weeks: weeks.map((from) => ({ from, times: timesOf(own.filter(({ week }) => week === from)) })),
    until: dayAfter(weeks.at(-1) ?? '', 6),
    places: byPlace(own),
    times: timesOf(own),
  };
}

/** Adds readings up by place. */
function byPlace(readings: Pick<Reading, 'place' | 'times'>[]): ByPlace {
  const at = (place: ReadingPlace) => timesOf(readings.filter((one) => one.place === place));
  return { site: at('site'), offline: at('offline'), kiosk: at('kiosk') };
}

function lineOf(
  page: string,
  readings: Reading[],
  shown: Shown | undefined,
  said: Map<string, Said>,
): PageLine {
  const feedback = shown && said.get(`${shown.collection}/${shown.id}`);
  const desks = readings.flatMap(({ commune }) => commune ?? []);
  return {
    page,
    title: shown?.title ?? nameOf(page),
    ...(shown && { of: { collection: shown.collection, id: shown.id } }),
    ...(shown?.topic && { topic: shown.topic }),
    communes: [...new Set([...(shown?.communes ?? []), ...desks])],
    places: byPlace(readings),
    times: timesOf(readings),
    ...(feedback && { feedback }),
  };
}

function nameOf(page: string): string {
  if (page === askedSearch) return 'Tìm: đã gõ chữ';
  return listed(page).pageTitle || page;
}

const often = (one: PageLine, other: PageLine) =>
  other.times - one.times || compareVietnamese(one.title, other.title);

function namedTimes(
  names: Map<string, string>,
  lines: PageLine[],
  idsOf: (line: PageLine) => string[],
): NamedTimes[] {
  const times = new Map<string, number>();
  for (const line of lines)
    for (const id of idsOf(line)) times.set(id, (times.get(id) ?? 0) + line.times);
  return sortedByName(names, times);
}

/** By the commune of the desk; elsewhere by the communes that a page belongs to. */
function communeTimes(
  names: Map<string, string>,
  readings: Reading[],
  shown: Map<string, Shown>,
): NamedTimes[] {
  const times = new Map<string, number>();
  for (const { of, commune, times: more } of readings)
    for (const id of commune ? [commune] : (shown.get(of)?.communes ?? []))
      times.set(id, (times.get(id) ?? 0) + more);
  return sortedByName(names, times);
}

function sortedByName(names: Map<string, string>, times: Map<string, number>): NamedTimes[] {
  return [...times]
    .flatMap(([id, sum]) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name, times: sum }];
    })
    .toSorted((one, other) => other.times - one.times || compareVietnamese(one.name, other.name));
}

/** The documents that pages show, by address. */
async function shownAt(payload: Payload, pages: string[]): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>();
  const byKind = Map.groupBy(pages, (page) => parseAddress(page)?.kind);
  for (const [kind, asked] of byKind) {
    const collection = kind && kinds[kind].collection;
    if (!collection || !hasOwnPage(collection)) continue;
    const { docs } = await payload.db.find<{ id: string } & Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: { liveAddress: { in: asked } },
      limit: 0,
      pagination: false,
    });
    for (const doc of docs) {
      const communes =
        collection === 'communes' ? [doc.id] : [doc['commune'], doc['communes']].flat().map(idOf);
      const topic = idOf(doc['topic']);
      shown.set(String(doc['liveAddress']), {
        id: doc.id,
        collection,
        title: String(doc[titleField(collection)] ?? ''),
        ...(topic && { topic }),
        communes: communes.filter((id) => id !== undefined),
      });
    }
  }
  return shown;
}

async function namesIn(payload: Payload, collection: 'topics' | 'communes') {
  const { docs } = await payload.db.find<{ id: string } & Record<string, unknown>>({
    collection,
    limit: 0,
    pagination: false,
    select: { [titleField(collection)]: true },
  });
  return new Map(docs.map((doc) => [doc.id, String(doc[titleField(collection)] ?? '')]));
}

/** Answers of readers by document, as far as whoever asks may read them. */
async function saidSince({ payload, user }: Asking, day: string): Promise<Map<string, Said>> {
  const said = new Map<string, Said>();
  if (!may(user, 'answerReaders')) return said;
  const { docs } = await payload.find({
    collection: 'feedback',
    where: {
      and: [
        { kind: { in: ['helped', 'not-helped'] } },
        { createdAt: { greater_than_equal: `${day}T00:00:00+07:00` } },
      ],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user,
    select: { kind: true, of: true, document: true },
  });
  for (const { kind, of, document } of docs) {
    const key = `${of ?? ''}/${document ?? ''}`;
    const { helped, notHelped } = said.get(key) ?? { helped: 0, notHelped: 0 };
    const isYes = kind === 'helped';
    said.set(key, { helped: helped + Number(isYes), notHelped: notHelped + Number(!isYes) });
  }
  return said;
}
