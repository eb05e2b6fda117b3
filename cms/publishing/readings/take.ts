import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';
import { fixedPages, parseAddress } from '../../../content/addresses.ts';
import { kinds } from '../../../content/kinds.ts';
import { withoutNames } from '../../../content/kiosk/sums.ts';
import type { PhoneReadings, ServedReadings } from '../../../content/readings/posts.ts';
import {
  addReadings,
  askedSearch,
  boundReadings,
  noReadings,
  type ReadingSums,
} from '../../../content/readings/sums.ts';
import { dayAfter, toldFrom } from '../../../content/readings/weeks.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { isEveryday } from '../../base/everyday.ts';
import { Refused } from '../../base/errors/refused.ts';
import { hasOwnPage } from '../publication/addresses.ts';
import { isLiveLanguagePage } from '../publication/language-page.ts';
import { type ReadingDay, readingDaysCollection } from './days.ts';
import { writeIf } from '../../storage/database/write-part.ts';

interface Post {
  /** The day that it tells of. */
  day: string;
  /** The day on which it counts. */
  on: string;
  place: ReadingDay['place'];
  key: string;
  sums: ReadingSums;
}

/** Posts that a row takes; whoever has one more keeps it. */
const mostPosts = 20_000;
/** Days after which a post that was told late is no longer known; then it tells of today. */
const daysKnown = 31;
/** Retries when others write to the row at the same moment. */
const mostRaces = 100;

const busy = 'Hệ quản trị đang nhận nhiều số lượt đọc. Lát nữa gửi lại.';

/**
 * Takes what a phone read without a network, as far as there are such pages. It counts on the day on which
 * it was put together if that is yesterday, else today: a week that is told does not change.
 * @throws {Refused} 503 when it must be sent again
 */
export async function takeOfPhone(
  payload: Payload,
  { key, day, pages }: PhoneReadings,
  now = new Date(),
): Promise<void> {
  const live = await livePages(
    payload,
    pages.map(({ page }) => page),
  );
  const sums = { ...noReadings, pages: pages.filter(({ page }) => live.has(page)) };
  if (sums.pages.length === 0) return;
  const today = dayOfInstant(now);
  await add(payload, { place: 'offline', key, sums, ...dated(day, today, dayAfter(today, -1)) });
}

/**
 * Takes what a web server of the installation counted; what comes after its week was told counts today.
 * @throws {Refused} 503 when it must be sent again
 */
export async function takeOfServer(
  payload: Payload,
  { key, day, ...sums }: ServedReadings,
  now = new Date(),
): Promise<void> {
  const kept = { ...sums, ...withoutNames({ ...sums, tasks: [] }, isEveryday) };
  const today = dayOfInstant(now);
  await add(payload, {
    place: 'site',
    key,
    sums: { pages: kept.pages, missed: kept.missed, missedOther: kept.missedOther },
    ...dated(day, today, dayAfter(today, -daysKnown)),
  });
}

/** @param from the first day on which a post still counts, as long as its week is not told */
function dated(asked: string, today: string, from: string): Pick<Post, 'day' | 'on'> {
  const isKnown = asked <= today && asked >= dayAfter(today, -daysKnown);
  const day = isKnown ? asked : today;
  return { day, on: day >= from && toldFrom(day) > today ? day : today };
}

/** Adds what a post brings, once; what others add at the same moment is not lost. */
async function add(payload: Payload, post: Post, races = 0): Promise<void> {
  const { on, place } = post;
  if (races === mostRaces) throw new Refused(busy, 503);
  const mark = createHash('sha256').update(post.key).digest('base64url').slice(0, 12);
  const rows = await rowsOf(payload, post);
  if (rows.some(({ taken }) => taken.includes(mark))) return;
  const id = idOf(post, on);
  const kept = rows.find((row) => row.id === id);
  const known = kept?.sums ?? noReadings;
  const taken = [...(kept?.taken ?? []), mark];
  if (taken.length > mostPosts) throw new Refused(busy, 503);
  const sums = boundReadings(addReadings([known, post.sums]), known);
  const revision = (kept?.revision ?? 0) + 1;
  const row: ReadingDay = { id, day: on, place, sums, taken, revision };
  const written = kept ? await raise(payload, row) : await create(payload, row);
  if (!written) await add(payload, post, races + 1); // another post came in between
}

const idOf = ({ day, place }: Pick<Post, 'day' | 'place'>, on: string) =>
  on === day ? `${day}/${place}` : `${day}/${place}/${on}`;

/** The rows that may have a post already: those of what tells of its day, whenever it came. */
async function rowsOf(payload: Payload, post: Post): Promise<ReadingDay[]> {
  const days = Array.from({ length: daysKnown + 2 }, (_, at) => dayAfter(post.day, at));
  const { docs } = await payload.db.find<ReadingDay>({
    collection: readingDaysCollection,
    where: { id: { in: days.map((on) => idOf(post, on)) } },
    limit: 0,
    pagination: false,
  });
  return docs;
}

async function raise(payload: Payload, { id, sums, taken, revision }: ReadingDay) {
  const asRead = { and: [{ id: { equals: id } }, { revision: { equals: revision - 1 } }] };
  const part = { sums, taken, revision };
  return (await writeIf(payload, readingDaysCollection, asRead, part)) !== null;
}

async function create(payload: Payload, row: ReadingDay): Promise<boolean> {
  const collection = readingDaysCollection;
  try {
    await payload.db.create({ collection, data: { ...row } });
    return true;
  } catch (error) {
    const where = { id: { equals: row.id } };
    if (!(await payload.db.findOne({ collection, where }))) throw error;
    return false;
  }
}

/** Those among some pages that the site has: a phone may say what it likes. */
async function livePages(payload: Payload, pages: string[]): Promise<Set<string>> {
  const live = new Set([askedSearch, ...fixedPages].filter((page) => pages.includes(page)));
  for (const page of pages) if (await isLiveLanguagePage(payload, page)) live.add(page);
  const byKind = Map.groupBy(pages, (page) => parseAddress(page)?.kind);
  for (const [kind, asked] of byKind) {
    const collection = kind && kinds[kind].collection;
    if (!collection || !hasOwnPage(collection)) continue;
    const { docs } = await payload.db.find<{ id: string; liveAddress?: string | null }>({
      collection: collection as CollectionSlug,
      where: { and: [{ liveAddress: { in: asked } }, { _status: { equals: 'published' } }] },
      select: { liveAddress: true },
      limit: 0,
      pagination: false,
    });
    for (const { liveAddress } of docs) if (liveAddress) live.add(liveAddress);
  }
  return live;
}
