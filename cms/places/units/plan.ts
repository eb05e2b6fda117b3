import { createHash } from 'node:crypto';
import type { Change } from './change.ts';
import { mergeCommunes, renameCommune, splitCommune } from './communes.ts';
import { Planner } from './planner.ts';
import { applied, type Edit } from './edit.ts';
import { mergeHamlets, moveHamlet, renameHamlet, splitHamlet } from './hamlets.ts';
import type { Known } from './known.ts';

/** The effects of one change. */
export interface Step {
  change: Change;
  /** The data before it. */
  before: Known;
  /** Its place in what was asked for, from 0. */
  at: number;
  edits: Edit[];
  notes: string[];
  /** Teams that keep their names. */
  keptTeams: Planner['keptTeams'];
  /** One clear sentence each; with one of them there are no edits. */
  faults: string[];
}

/** The plan of what changes do, in the order of their days. */
export interface Plan {
  steps: Step[];
  /** Names all of it: what is done is what was looked at. */
  hash: string;
}

/** Changes that wait for their day, and come before those of the same day that are planned now. */
export interface Waiting {
  changes: Change[];
  newId: () => string;
}

/**
 * Says what changes would do, each on what the ones before it leave; nothing is written.
 * @param newId makes ids for what is made
 * @param waiting what will have been done by then
 */
export function planOf(
  changes: Change[],
  known: Known,
  newId: () => string,
  waiting: Waiting[] = [],
): Plan {
  const made: string[] = [];
  const remembered = () => {
    const id = newId();
    made.push(id);
    return id;
  };
  const earlier = waiting.flatMap((one) =>
    one.changes.map((change) => ({ change, newId: one.newId, at: -1 })),
  );
  const own = changes.map((change, at) => ({ change, newId: remembered, at }));
  let now = known;
  const steps = [...earlier, ...own]
    .toSorted((one, other) => compare(one.change.day, other.change.day))
    .flatMap(({ change, at, newId: idsOf }) => {
      const step = stepOf(change, now, idsOf);
      now = step.edits.reduce(applied, now);
      return at < 0 ? [] : [{ ...step, at }];
    });
  return { steps, hash: hashOf(steps, made) };
}

function stepOf(change: Change, before: Known, newId: () => string): Omit<Step, 'at'> {
  const planner = new Planner(before);
  follow(planner, change, newId);
  const { edits, notes, keptTeams, faults } = planner;
  return faults.length > 0
    ? { change, before, edits: [], notes: [], keptTeams: [], faults }
    : { change, before, edits, notes, keptTeams, faults };
}

function follow(planner: Planner, change: Change, newId: () => string): void {
  switch (change.kind) {
    case 'renameHamlet':
      return renameHamlet(planner, change);
    case 'mergeHamlets':
      return mergeHamlets(planner, change);
    case 'splitHamlet':
      return splitHamlet(planner, change, newId);
    case 'moveHamlet':
      return moveHamlet(planner, change);
    case 'renameCommune':
      return renameCommune(planner, change, newId);
    case 'mergeCommunes':
      return mergeCommunes(planner, change, newId);
    case 'splitCommune':
      return splitCommune(planner, change, newId);
  }
}

/** Ids of what is made are other ones each time: they count by their order. */
function hashOf(steps: Step[], made: string[]): string {
  const places = new Map(made.map((id, at) => [id, `#${at}`]));
  const seen = steps.map(({ change, faults, edits }) => ({ change, faults, edits }));
  const text = JSON.stringify(seen, (_, value: unknown) =>
    typeof value === 'string' ? (places.get(value) ?? value) : value,
  );
  return createHash('sha256').update(text).digest('base64url');
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
