import { counters, type Counter } from '../content/counters.ts';

/** The subjects that somebody can be shown at home. */
export const subjects = [
  'vneid',
  'services',
  'paying',
  'selling',
  'health',
  'scams',
  'other',
] as const satisfies Counter[];
export type Subject = (typeof subjects)[number];

/** One number for each of {@link counters}. */
export type Counts = readonly number[];

/** Changes of some counters. */
export type Steps = Partial<Record<Counter, number>>;

export const none: Counts = counters.map(() => 0);

export const countOf = (counts: Counts, counter: Counter): number =>
  counts[counters.indexOf(counter)] ?? 0;

/** Counts after some changes; none falls below zero. */
export const changed = (counts: Counts, steps: Steps): Counts =>
  counters.map((name, at) => Math.max(0, (counts[at] ?? 0) + (steps[name] ?? 0)));

/** The sum of each counter. */
export const summed = (all: Counts[]): Counts =>
  all.reduce((sums, counts) => sums.map((sum, at) => sum + (counts[at] ?? 0)), none);

/** Counts with no more days of activity than a month has. */
export const withinDays = (counts: Counts, days: number): Counts =>
  counters.map((name, at) => Math.min(counts[at] ?? 0, name === 'days' ? days : Infinity));

/** The most that one pair of feet can do in a month. */
const most = { visits: 1200, people: 2400 };

/** Tells whether so many members together can have counted this in a month of so many days. */
export function canBeMembers(counts: Counts, members: number, daysOfMonth: number): boolean {
  const of = (name: Counter) => countOf(counts, name);
  return (
    of('first') + of('again') <= most.visits * members &&
    of('handed') <= most.visits * members &&
    of('days') <= daysOfMonth * members &&
    [of('people'), ...subjects.map(of)].every((people) => people <= most.people * members)
  );
}

/** Tells whether one member can have counted this in a month of so many days. */
export const canBeOnes = (counts: Counts, daysOfMonth: number): boolean =>
  canBeMembers(counts, 1, daysOfMonth);
