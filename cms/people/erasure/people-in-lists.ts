/** Lists of documents in which people stand, a row each. */
export const peopleLists = { teams: 'members', desks: 'onDuty' } as const;
export type WithPeople = keyof typeof peopleLists;

export function hasPeople(of: string): of is WithPeople {
  return Object.hasOwn(peopleLists, of);
}

/** The rows of people that a version has. */
export function peopleIn(of: WithPeople, values: Record<string, unknown>): object[] {
  const rows = values[peopleLists[of]];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}
