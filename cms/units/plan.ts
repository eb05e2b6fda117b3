import { createHash } from 'node:crypto';
import type { Change } from './change.ts';
import { mergeCommunes, renameCommune, splitCommune } from './communes.ts';
import { Course } from './course.ts';
import type { Edit } from './edit.ts';
import { mergeHamlets, moveHamlet, renameHamlet, splitHamlet } from './hamlets.ts';
import type { Known } from './known.ts';

/** What one change does. */
export interface Step {
  change: Change;
  /** Its place in what was asked for, from 0. */
  at: number;
  edits: Edit[];
  notes: string[];
  /** One clear sentence each; with one of them there are no edits. */
  faults: string[];
}

/** What changes do, in the order of their days. */
export interface Plan {
  steps: Step[];
  /** Names all of it: what is done is what was looked at. */
  hash: string;
}

/**
 * Says what changes would do, each on what the ones before it leave; nothing is written.
 * @param newId makes ids for what is made
 */
export function planOf(changes: Change[], known: Known, newId: () => string): Plan {
  const made: string[] = [];
  const remembered = () => {
    const id = newId();
    made.push(id);
    return id;
  };
  let now = known;
  const steps = changes
    .map((change, at) => ({ change, at }))
    .toSorted((one, other) => compare(one.change.day, other.change.day) || one.at - other.at)
    .map(({ change, at }) => {
      const course = new Course(now);
      follow(course, change, remembered);
      const { edits, notes, faults } = course;
      if (faults.length > 0) return { change, at, edits: [], notes: [], faults };
      now = course.known;
      return { change, at, edits, notes, faults };
    });
  return { steps, hash: hashOf(steps, made) };
}

function follow(course: Course, change: Change, newId: () => string): void {
  switch (change.kind) {
    case 'renameHamlet':
      return renameHamlet(course, change);
    case 'mergeHamlets':
      return mergeHamlets(course, change);
    case 'splitHamlet':
      return splitHamlet(course, change, newId);
    case 'moveHamlet':
      return moveHamlet(course, change);
    case 'renameCommune':
      return renameCommune(course, change, newId);
    case 'mergeCommunes':
      return mergeCommunes(course, change, newId);
    case 'splitCommune':
      return splitCommune(course, change, newId);
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
