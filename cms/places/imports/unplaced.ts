import type { Known } from './known.ts';
import { type Context, type MemberRow, planMember, sayTwice } from './members.ts';
import { planHouseholds } from './plan-hamlet.ts';
import { planDecision } from './plan-team.ts';
import type { Entry } from './rows.ts';
import { sayNameless } from './teams.ts';
import { sharedValue } from './shared-value.ts';
import { readMark } from './values.ts';

/**
 * Says what else is wrong in rows of which it is not known yet what they are about, so that all of it is told
 * at the first look.
 */
export function sayUnplaced(entries: Entry[], known: Known, context: Context): void {
  const { faults } = context;
  const members = membersOf(known);
  for (const own of Map.groupBy(entries, sameTeam).values()) {
    for (const key of ['hamletCode', 'meetingPlace', 'meetingHours'] as const)
      sharedValue(own, key, faults);
    planHouseholds(own, faults);
    planDecision({ known: undefined, entries: own }, context);
    const named = own.filter(({ values }) => values.name);
    sayTwice(named, faults);
    for (const entry of own) sayNameless(entry, faults);
    for (const entry of named) sayPerson(entry, members.get(entry.values.mark), context);
  }
}

function sayPerson(entry: Entry, before: MemberRow | undefined, context: Context): void {
  const { leaves } = entry.values;
  const reading = leaves ? readMark(leaves) : { value: false };
  if (!('value' in reading)) context.faults.add(entry, 'leaves', reading.message, reading);
  // Whoever leaves is in the team that is not found yet.
  else if (!reading.value) planMember(entry, before, context);
}

function sameTeam({ values: { commune, hamlet, team } }: Entry): string {
  return JSON.stringify([commune, hamlet, team]);
}

function membersOf({ teams }: Known): Map<string, MemberRow> {
  const all = teams.flatMap(({ members }) => members ?? []);
  return new Map(all.flatMap((member) => (member.id ? [[member.id, member]] : [])));
}
