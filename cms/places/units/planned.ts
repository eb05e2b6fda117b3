import type { CollectionSlug, Payload } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import type { Change } from './change.ts';
import { findChanges, type UnitChange } from './store.ts';

/** A change that was asked for and is not made yet. */
export interface PlannedChange extends Pick<UnitChange, 'id' | 'day'> {
  /** True if it stopped, for somebody to look at it again. */
  isStalled: boolean;
  /** The effects it has there, in sentences. */
  sentences: string[];
}

/** A unit, or what lies in one. */
export interface Place {
  collection: CollectionSlug;
  id: string;
  /** Ids of the hamlet and the commune that it lies in. */
  hamlet?: string | undefined;
  commune?: string | undefined;
}

/** The plans for a place, as its form shows them: `GET /api/units/planned/:collection/:id`. */
export interface PlannedView {
  changes: PlannedChange[];
  /** True if the user who asks may open the plan. */
  mayOpen: boolean;
}

/** Changes that wait, the next first. */
export async function plannedChanges(payload: Payload): Promise<UnitChange[]> {
  const waiting = await findChanges(payload, { state: { in: ['waiting', 'stalled'] } });
  return waiting.toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Names the units that changes are about, each once. */
export function placesNamed(planned: UnitChange[]): { collection: CollectionSlug; id: string }[] {
  const named = planned.flatMap(({ changes }) => changes.map(unitsOf));
  const each = (collection: CollectionSlug, ids: string[]) =>
    [...new Set(ids)].map((id) => ({ collection, id }));
  return [
    ...each(
      'communes',
      named.flatMap(({ communes }) => communes),
    ),
    ...each(
      'hamlets',
      named.flatMap(({ hamlets }) => hamlets),
    ),
  ];
}

/** Those of the changes that concern a place, each with what it does there. */
export function plannedAt(planned: UnitChange[], place: Place): PlannedChange[] {
  return planned.flatMap((one) => {
    const sentences = sentencesAt(one, place);
    return sentences.length > 0 ? [{ ...plain(one), sentences }] : [];
  });
}

/** Describes a change, whatever it concerns. */
export function plannedView(one: UnitChange): PlannedChange {
  return { ...plain(one), sentences: one.steps.map(({ sentence }) => sentence) };
}

const plain = ({ id, day, state }: UnitChange) => ({ id, day, isStalled: state === 'stalled' });

function sentencesAt({ steps, changes }: UnitChange, place: Place): string[] {
  return steps.flatMap(({ at, sentence, documents }) => {
    const change = changes[at];
    const touches = documents.some(({ of, id }) => of === place.collection && id === place.id);
    return touches || (change && isNamed(change, place)) ? [sentence] : [];
  });
}

/** Tells whether a change is about a place, or about what it lies in. */
function isNamed(change: Change, { id, hamlet, commune }: Place): boolean {
  const { hamlets, communes } = unitsOf(change);
  return (
    [id, hamlet].some((one) => one && hamlets.includes(one)) ||
    [id, commune].some((one) => one && communes.includes(one))
  );
}

/** The units that a change names; a commune only where all of it changes. */
function unitsOf(change: Change): { hamlets: string[]; communes: string[] } {
  switch (change.kind) {
    case 'renameHamlet':
    case 'splitHamlet':
    case 'moveHamlet':
      return { hamlets: [change.hamlet], communes: [] };
    case 'mergeHamlets':
      return { hamlets: [...change.hamlets, change.into], communes: [] };
    case 'renameCommune':
      return { hamlets: [], communes: [change.commune] };
    case 'mergeCommunes':
      return { hamlets: [], communes: [...change.communes, change.into] };
    case 'splitCommune':
      return {
        hamlets: [],
        communes: [change.commune, ...change.parts.flatMap(({ to }) => ('id' in to ? to.id : []))],
      };
  }
}

/** Returns the place of a document of a collection, as it was read. */
export function placeOf(collection: CollectionSlug, row: object & { id: string }): Place {
  const at = (name: string) => idOf(Reflect.get(row, name) as unknown);
  return { collection, id: row.id, hamlet: at('hamlet'), commune: at('commune') };
}
