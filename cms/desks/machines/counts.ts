import type { Payload, Where } from 'payload';
import { type CountsPost, mostTasks } from '../../../content/kiosk/posts.ts';
import {
  addSums,
  type DaySums,
  furtherSums,
  mostSearches,
  noSums,
  withoutNames,
} from '../../../content/kiosk/sums.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { isEveryday } from '../../base/everyday.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import type { Machine } from './machines.ts';

interface MachineDay {
  id: string;
  desk: string;
  day: string;
  sums: DaySums;
  revision: number;
}

/** Days further back come from a wrong clock. */
const daysBack = 120;
const dayMilliseconds = 86_400_000;

/**
 * Takes the days of a machine. Stored sums are only ever raised, so a day that arrives twice, late or
 * out of order counts once.
 * @returns the days that need not be sent again, also those that a wrong clock made up: they are dropped
 */
export async function takeCounts(
  payload: Payload,
  desk: string,
  { device: number, days }: CountsPost,
  now = new Date(),
): Promise<string[]> {
  const earliest = dayBefore(now, daysBack);
  const latest = dayBefore(now, -1);
  for (const { day, ...sums } of days)
    if (earliest <= day && day <= latest)
      await raise(
        payload,
        { id: `${desk}/${day}/${number}`, desk, day },
        withoutNames(sums, isEveryday),
      );
  await forgetNames(payload);
  return days.map(({ day }) => day);
}

/** All that the machines of a desk counted from one day to another, both included. */
export async function sumsOf(
  payload: Payload,
  desk: string,
  { from, to }: { from: string; to: string },
): Promise<DaySums> {
  const where: Where = {
    and: [
      { desk: { equals: desk } },
      { day: { greater_than_equal: from } },
      { day: { less_than_equal: to } },
    ],
  };
  const found = await payload.db.find<MachineDay>({
    collection: 'machine-days',
    where,
    limit: 0,
    pagination: false,
  });
  return addSums(found.docs.map(({ sums }) => withoutNames(sums, isEveryday)));
}

/** Counts how often a guide was opened at one machine from one day to another, both included. */
export async function openedBy(
  payload: Payload,
  { desk, devices }: Pick<Machine, 'desk' | 'devices'>,
  { from, to }: { from: string; to: string },
): Promise<number> {
  if (!devices) return 0;
  const { docs } = await payload.db.find<MachineDay>({
    collection: 'machine-days',
    where: {
      and: [
        { desk: { equals: desk } },
        { day: { greater_than_equal: from } },
        { day: { less_than_equal: to } },
      ],
    },
    limit: 0,
    pagination: false,
  });
  const numbers = new Set(devices.split(','));
  const own = docs.filter(({ id }) => numbers.has(id.split('/').at(-1) ?? ''));
  return addSums(own.map(({ sums }) => sums)).tasks.reduce((all, { opened }) => all + opened, 0);
}

/** Counts how often each guide was opened at any desk since a day, by its id. */
export async function openedSince(payload: Payload, from: string): Promise<Map<string, number>> {
  const { docs } = await payload.db.find<MachineDay>({
    collection: 'machine-days',
    where: { day: { greater_than_equal: from } },
    limit: 0,
    pagination: false,
  });
  const { tasks } = addSums(docs.map(({ sums }) => sums));
  return new Map(tasks.map(({ guide, opened }) => [guide, opened]));
}

/** Databases whose older days have been cleaned since this process began. */
const cleaned = new WeakSet<Payload>();

/** Takes names out of days that were counted when more texts were kept. */
async function forgetNames(payload: Payload): Promise<void> {
  if (cleaned.has(payload)) return;
  cleaned.add(payload);
  const found = await payload.db.find<MachineDay>({
    collection: 'machine-days',
    limit: 0,
    pagination: false,
  });
  for (const { id, desk, day, sums } of found.docs)
    if (withoutNames(sums, isEveryday).missed.length < sums.missed.length)
      await raise(payload, { id, desk, day }, noSums);
}

function dayBefore(now: Date, days: number): string {
  return dayOfInstant(new Date(now.getTime() - days * dayMilliseconds));
}

async function raise(
  payload: Payload,
  place: Pick<MachineDay, 'id' | 'desk' | 'day'>,
  sums: DaySums,
): Promise<void> {
  const kept = await payload.db.findOne<MachineDay>({
    collection: 'machine-days',
    where: { id: { equals: place.id } },
  });
  const raised = kept
    ? await writeIf(
        payload,
        'machine-days',
        { and: [{ id: { equals: place.id } }, { revision: { equals: kept.revision } }] },
        {
          sums: raisedSums(withoutNames(kept.sums, isEveryday), sums),
          revision: kept.revision + 1,
        },
      )
    : await create(payload, { ...place, sums, revision: 1 });
  if (!raised) await raise(payload, place, sums); // another post came in between
}

/** The larger of each; new rows up to what one post may have, so that a day never grows without end. */
function raisedSums(known: DaySums, sent: DaySums): DaySums {
  const sums = furtherSums(known, sent);
  const guides = new Set(known.tasks.map(({ guide }) => guide));
  const texts = new Set(known.missed.map(({ text }) => text));
  const first = <Row>(rows: Row[], isKnown: (row: Row) => boolean, most: number) =>
    [...rows.filter(isKnown), ...rows.filter((row) => !isKnown(row))].slice(0, most);
  return {
    ...sums,
    tasks: first(sums.tasks, ({ guide }) => guides.has(guide), mostTasks),
    missed: first(sums.missed, ({ text }) => texts.has(text), mostSearches),
  };
}

async function create(payload: Payload, day: MachineDay): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'machine-days', data: { ...day } });
    return true;
  } catch (error) {
    const where = { id: { equals: day.id } };
    if (!(await payload.db.findOne({ collection: 'machine-days', where }))) throw error;
    return false;
  }
}
