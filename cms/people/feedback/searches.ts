import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { type DaySums, keepableSearch } from '../../../content/kiosk/sums.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { fold } from '../../../content/text/fold.ts';
import { isEveryday } from '../../base/everyday.ts';
import { idOf } from '../../base/access/roles.ts';
import { aboutNothing } from './about.ts';
import { type People, readPeople } from './people.ts';
import { feedbackCollection as collection, type FeedbackRow, forgottenAt } from './row.ts';
import { writePart } from '../../storage/database/write-part.ts';

/** Days on which something was looked for before anybody reads it: one person's search stays unread. */
export const leastDays = 3;

const day = 24 * 60 * 60 * 1000;
/** Days that are looked back. */
const daysBack = 366;

/** One machine's sums of a day. */
export interface DeskDay {
  desk: string;
  day: string;
  sums: DaySums;
}

/** Something that was looked for in vain at desks, on at least {@link leastDays} days. */
export interface SearchInVain {
  text: string;
  days: string[];
  desks: string[];
}

/** Lists what was looked for in vain on enough days, without anything that is somebody's name. */
export function searchesInVain(kept: DeskDay[], people: People): SearchInVain[] {
  const found = new Map<string, { days: Set<string>; desks: Set<string> }>();
  for (const { desk, day, sums } of kept)
    for (const { text } of sums.missed) {
      if (keepableSearch(text, isEveryday) !== text || namesSomebody(text, people)) continue;
      const known = found.get(text) ?? { days: new Set(), desks: new Set() };
      known.days.add(day);
      known.desks.add(desk);
      found.set(text, known);
    }
  return [...found]
    .filter(([, { days }]) => days.size >= leastDays)
    .map(([text, { days, desks }]) => ({
      text,
      days: [...days].toSorted(),
      desks: [...desks].toSorted(),
    }));
}

/** Puts what was looked for in vain into the inbox; what is there already is only counted on. */
export async function gatherSearches(payload: Payload, now: Date): Promise<void> {
  const from = dayOfInstant(new Date(now.getTime() - daysBack * day));
  const { docs } = await payload.db.find<DeskDay>({
    collection: 'machine-days',
    where: { day: { greater_than: from } },
    limit: 0,
    pagination: false,
  });
  const found = searchesInVain(docs, await readPeople(payload, now.getTime()));
  if (found.length === 0) return;
  const communes = await communesOfDesks(payload);
  for (const search of found) await keepSearch(payload, search, communes, now);
}

async function keepSearch(
  payload: Payload,
  { text, days, desks }: SearchInVain,
  communeOf: Map<string, string>,
  now: Date,
): Promise<void> {
  const id = `search-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  const last = new Date(`${days.at(-1)}T12:00:00+07:00`);
  const communes = new Set(desks.map((desk) => communeOf.get(desk) ?? ''));
  const [only = ''] = communes.size === 1 ? communes : [];
  const told = { times: days.length, commune: only, until: forgottenAt(last) };
  const known = await payload.db.findOne<FeedbackRow>({
    collection,
    where: { id: { equals: id } },
  });
  if (known) {
    const grown = known.times !== told.times || known.commune !== told.commune;
    if (grown) await writePart(payload, collection, id, told);
    return;
  }
  const [desk = ''] = desks.length === 1 ? desks : [];
  const row: FeedbackRow = {
    ...aboutNothing,
    ...(desk && { of: 'desks', document: desk }),
    ...told,
    id,
    kind: 'search',
    title: text,
    text,
    pageTitle: 'Máy ở quầy',
    worded: true,
    gist: '',
    state: 'new',
    createdAt: now.toISOString(),
  };
  await payload.db.create({ collection, data: { ...row } });
}

/** Tells whether the words are somebody's full name, have it in them, or are the end of it. */
export function namesSomebody(text: string, people: People): boolean {
  const words = fold(text).split(' ');
  return people.endsWith(words) || words.some((_, at) => people.lengthAt(words, at) > 0);
}

async function communesOfDesks(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: string; commune?: unknown }>({
    collection: 'desks',
    limit: 0,
    pagination: false,
  });
  return new Map(docs.map(({ id, commune }) => [id, idOf(commune) ?? '']));
}
