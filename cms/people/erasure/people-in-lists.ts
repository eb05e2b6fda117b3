import {
  type CollectionWith,
  hasTrait,
  kindOf,
  kinds,
  type KindWith,
} from '../../../content/kinds.ts';

/** Collections with a list in which people stand, a row each. */
export type WithPeople = CollectionWith<'people'>;

export function hasPeople(of: string): of is WithPeople {
  return hasTrait(of, 'people');
}

/** The list of a collection in which people stand. */
export function peopleListOf(of: WithPeople): string {
  return kinds[kindOf(of) as KindWith<'people'>].people;
}

/** The rows of people that a version has. */
export function peopleIn(of: WithPeople, values: Record<string, unknown>): object[] {
  const rows = values[peopleListOf(of)];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}
