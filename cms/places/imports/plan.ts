import { completeTeam } from '../../../content/schema/team.ts';
import type { Fault } from '../../base/spreadsheet/list/faults.ts';
import type { Heading } from '../../base/spreadsheet/list/headings.ts';
import type { Known } from './known.ts';
import type { Context, MemberPlan } from './members.ts';
import { notesOf } from './notes.ts';
import { PlaceFinder } from './places.ts';
import { planHamlet } from './plan-hamlet.ts';
import { planMembers, planTeam } from './plan-team.ts';
import {
  type Counts,
  countsOf,
  type Deed,
  deedOf,
  hashOf,
  type PlannedDocument,
} from './planned.ts';
import { RoleReader } from './roles.ts';
import type { Entry, Faults, List } from './rows.ts';
import type { Scope } from './scope.ts';
import { sharedNumbers } from './shared-numbers.ts';
import type { Written } from './state.ts';
import { TeamFinder } from './teams.ts';
import { sayUnplaced } from './unplaced.ts';
import { isTurned } from './values.ts';

export type { Counts, PlannedDocument };

/** The effects a list would have. */
export interface Plan {
  documents: PlannedDocument[];
  /** By what such a list is about. */
  counts: Partial<Record<Written | 'members', Counts>>;
  faults: Fault[];
  /** Notes that are good to know before. */
  notes: string[];
  /** The meanings the columns of the file are taken to have. */
  columns: Heading[];
  /** The reasons why nothing can be read by them. */
  wrong: string[];
  /** Names all of it: what is applied is what was looked at. */
  hash: string;
}

/** Says what a list would do to what is known; nothing is written. */
export function planOf({ entries, faults, headings }: List, known: Known, scope: Scope): Plan {
  const places = new PlaceFinder(known, scope, faults);
  const finder = new TeamFinder(known, faults);
  const hamletOf = places.findAll(entries);
  const unplaced = entries.filter((entry) => {
    const hamlet = hamletOf.get(entry);
    return !hamlet || !finder.take(entry, hamlet);
  });
  const context = contextOf(entries, known, faults, scope.now);
  const hamlets = places.groups.map((group) => planHamlet(group, faults));
  const teams = finder.groups.map((group) => {
    const members = planMembers(group, context);
    return { group, members, planned: planTeam(group, members, context) };
  });
  sayUnplaced(unplaced, known, context);
  const people = teams.flatMap(({ members }) => members.plans);
  const ofTeams = teams.map(({ planned }) => planned);
  const documents = [...hamlets, ...ofTeams].filter((planned) => planned !== null);
  return {
    documents,
    counts: {
      hamlets: countsOf(hamlets.map(deedOf)),
      teams: countsOf(ofTeams.map(deedOf)),
      members: countsOf(people.map(({ deed }) => deedOfMember[deed])),
    },
    faults: faults.list.toSorted((one, other) => one.row - other.row),
    notes: notesOf({
      people,
      notNamed: teams.reduce((sum, { members }) => sum + members.notNamed, 0),
      small: teams
        .filter(({ members }) => members.after.length < completeTeam)
        .map(({ group }) => group.name),
      shared: sharedNumbers(teams, known),
      said: places.notes,
    }),
    columns: headings.columns,
    wrong: headings.wrong,
    hash: hashOf(documents),
  };
}

function contextOf(entries: Entry[], known: Known, faults: Faults, now: Date): Context {
  const days = ['consentDate', 'decisionDate', 'trainedOn'] as const;
  const turned = days.filter((key) => entries.some(({ values }) => isTurned(values[key])));
  return {
    faults,
    withdrawals: known.withdrawals,
    roles: new RoleReader(known.teams),
    turned: new Set(turned),
    now,
  };
}

const deedOfMember = {
  joins: 'created',
  changes: 'changed',
  leaves: 'changed',
  stays: 'left',
} as const satisfies Record<MemberPlan['deed'], Deed>;
