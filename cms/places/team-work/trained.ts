import type { Payload } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { TeamRow } from '../directory/rows.ts';

/** People at the trainings of teams from January up to a month, without those to come. */
export function atTrainings(teams: TeamRow[], month: string): number {
  const today = dayOfInstant(new Date());
  const isCounted = (day: string) =>
    day >= month.slice(0, 4) && day.slice(0, 7) <= month && day <= today;
  return teams
    .flatMap(({ trainings }) => trainings ?? [])
    .filter(({ date }) => date && isCounted(dayOfInstant(date)))
    .reduce((all, { people }) => all + (people ?? 0), 0);
}

/**
 * Ids of teams in which somebody was trained. Who and when is for few; whether there is anybody, whoever asks
 * may know, and reads the same.
 */
export async function readTrained(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'teams',
    draft: true,
    depth: 0,
    overrideAccess: true,
    // Not `exists`: on MongoDB one member without a day would hide the others.
    where: { 'members.trainedOn': { greater_than: '1900-01-01T00:00:00.000Z' } },
    select: { name: true },
    limit: 0,
    pagination: false,
  });
  return new Set(docs.map(({ id }) => id));
}
