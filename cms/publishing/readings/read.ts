import type { CollectionSlug, Payload, Where } from 'payload';
import { type DaySums, withoutNames } from '../../../content/kiosk/sums.ts';
import { type Reading, told, type ToldReadings } from '../../../content/readings/told.ts';
import { dayAfter, mondayOf, toldWeeks } from '../../../content/readings/weeks.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { isEveryday } from '../../base/everyday.ts';
import { idOf } from '../../base/access/roles.ts';
import { type ReadingDay, readingDaysCollection } from './days.ts';

/** The readings of the last weeks, as far as they are told. */
export interface LastReadings {
  /** Their Mondays, the oldest first. */
  weeks: string[];
  /** Readings of pages, by their addresses. */
  pages: ToldReadings;
  /** Searches that found nothing, by their words. */
  missed: ToldReadings;
  /** The days on which each of them was looked for. */
  missedOn: Map<string, Set<string>>;
}

interface DeskDay {
  desk: string;
  day: string;
  sums: DaySums;
}

/** Searches whose words are not kept. */
const unnamed = '';

/** Milliseconds for which what was read is good, unless something came to it: addresses change. */
const goodFor = 5 * 60_000;
const known = new WeakMap<Payload, { mark: string; until: number; read: Promise<LastReadings> }>();

/** Reads what is told of the last weeks that are over, at all kinds of places. */
export async function readLast(payload: Payload, now = new Date()): Promise<LastReadings> {
  const weeks = toldWeeks(dayOfInstant(now));
  const mark = await markOf(payload, weeks);
  const last = known.get(payload);
  if (last?.mark === mark && now.getTime() < last.until) return last.read;
  const read = readWeeks(payload, weeks);
  known.set(payload, { mark, until: now.getTime() + goodFor, read });
  read.catch(() => known.delete(payload));
  return read;
}

/** Tells two states of some weeks apart, whichever process wrote to them: desks may be late. */
async function markOf(payload: Payload, weeks: string[]): Promise<string> {
  const newest = await Promise.all(
    ([readingDaysCollection, 'machine-days'] as const).map((collection) =>
      payload.db.find<{ updatedAt?: Date | string }>({
        collection,
        where: { and: within(weeks) },
        sort: '-updatedAt',
        limit: 1,
        pagination: false,
        select: { updatedAt: true },
      }),
    ),
  );
  return JSON.stringify([weeks, newest.map(({ docs }) => docs[0]?.updatedAt)]);
}

/** The days of some weeks. */
const within = (weeks: string[]): Where[] => [
  { day: { greater_than_equal: weeks[0] ?? '' } },
  { day: { less_than_equal: dayAfter(weeks.at(-1) ?? '', 6) } },
];

async function readWeeks(payload: Payload, weeks: string[]): Promise<LastReadings> {
  const [days, desks] = await Promise.all([
    findIn<ReadingDay>(payload, readingDaysCollection, weeks, ['day', 'place', 'sums']),
    findIn<DeskDay>(payload, 'machine-days', weeks, ['desk', 'day', 'sums']),
  ]);
  const served = days.flatMap(({ day, place, sums }) =>
    sums.pages.map(({ page, times }) => ({ of: page, week: mondayOf(day), place, times })),
  );
  const searched = [
    ...days,
    ...desks.map(({ day, sums }) => ({
      day,
      place: 'kiosk' as const,
      sums: withoutNames(sums, isEveryday),
    })),
  ];
  const missed = searched.flatMap(({ day, place, sums }) =>
    missedOf(sums, { week: mondayOf(day), place }),
  );
  const missedOn = new Map<string, Set<string>>();
  for (const { day, sums } of searched)
    for (const { text } of sums.missed)
      missedOn.set(text, (missedOn.get(text) ?? new Set()).add(day));
  const pages = told([...served, ...(await atDesks(payload, desks))]);
  const moved = await movedAddresses(payload);
  return {
    weeks,
    // Only now: a page that moves must not make more of what was left out.
    pages: {
      ...pages,
      readings: pages.readings.map((each) => ({ ...each, of: moved.get(each.of) ?? each.of })),
    },
    missed: told(missed),
    missedOn,
  };
}

/** The addresses that pages had, and those they have now. */
async function movedAddresses(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: string; from: string; to: string }>({
    collection: 'redirects',
    where: { deletedAt: { exists: false } },
    limit: 0,
    pagination: false,
    select: { from: true, to: true },
  });
  return new Map(docs.map(({ from, to }) => [from, to]));
}

function missedOf(
  { missed, missedOther }: Pick<DaySums, 'missed' | 'missedOther'>,
  at: Pick<Reading, 'week' | 'place'>,
): Reading[] {
  const named = missed.map(({ text, times }) => ({ of: text, ...at, times }));
  return missedOther > 0 ? [...named, { of: unnamed, ...at, times: missedOther }] : named;
}

/** Guides as they were opened at desks, under the addresses of their pages. */
async function atDesks(payload: Payload, desks: DeskDay[]): Promise<Reading[]> {
  if (desks.length === 0) return [];
  const [addresses, communes] = await Promise.all([
    fieldOf(payload, 'guides', 'liveAddress'),
    fieldOf(payload, 'desks', 'commune'),
  ]);
  return desks.flatMap(({ desk, day, sums }) =>
    sums.tasks.flatMap(({ guide, opened }) => {
      const of = addresses.get(guide);
      const commune = communes.get(desk);
      if (!of || opened === 0) return [];
      return [
        {
          of,
          week: mondayOf(day),
          place: 'kiosk' as const,
          times: opened,
          ...(commune && { commune }),
        },
      ];
    }),
  );
}

async function fieldOf(payload: Payload, collection: CollectionSlug, name: string) {
  const { docs } = await payload.db.find<{ id: string } & Record<string, unknown>>({
    collection,
    limit: 0,
    pagination: false,
    select: { [name]: true },
  });
  return new Map(docs.map((doc) => [doc.id, idOf(doc[name])]));
}

async function findIn<Row>(
  payload: Payload,
  collection: CollectionSlug,
  weeks: string[],
  fields: (keyof Row & string)[],
): Promise<Row[]> {
  const found = await payload.db.find({
    collection,
    where: { and: within(weeks) },
    limit: 0,
    pagination: false,
    select: Object.fromEntries(fields.map((name) => [name, true])),
  });
  return found.docs as unknown as Row[];
}
