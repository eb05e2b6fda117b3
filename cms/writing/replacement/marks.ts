import type { CollectionSlug, Field } from 'payload';
import type { Repointing } from '../../safeguards/removal/pointers.ts';
import { referencesIn } from '../../safeguards/removal/references.ts';

/** The versions of a document that count when it is taken back: what readers see, and the newest. */
export type Seen = 'row' | 'newest';

/** The target of one place of a document before it was made to point elsewhere, and after. */
export interface Mark {
  key: string;
  before: string[];
  after: string[];
  /** The versions that had it; none of them when only what was approved did. Missing in older marks. */
  in?: Seen[];
}

type Values = Record<string, unknown>;

/** Lists what replacing would change in a document, or in a version of it. */
export function marksIn(fields: Field[], values: Values, way: Repointing): Mark[] {
  return referencesIn(way.collection, fields, values).flatMap(({ key, ids }) => {
    if (!ids.includes(way.from)) return [];
    const after = [...new Set(ids.map((id) => (id === way.from ? way.to : id)))];
    return [{ key, before: ids, after }];
  });
}

/** Names the places in a version that point as replacing left them, or as they did before. */
export function untouchedIn(
  of: CollectionSlug,
  fields: Field[],
  values: Values,
  marks: Mark[],
): Set<string> {
  const references = referencesIn(of, fields, values).filter(({ key, ids }) =>
    marks.some((mark) => mark.key === key && (isSame(mark.after, ids) || isSame(mark.before, ids))),
  );
  return new Set(references.map(({ key }) => key));
}

/** Counts the places in a version that still point where replacing made them point. */
export function countLeft(
  of: CollectionSlug,
  fields: Field[],
  values: Values,
  marks: Mark[],
): number {
  return matches(of, fields, values, marks).length;
}

/**
 * A copy of a version that points to what it pointed to before, wherever nobody made it point elsewhere
 * since; null when it has no such place.
 */
export function takenBack(
  of: CollectionSlug,
  fields: Field[],
  values: Values,
  marks: Mark[],
): Values | null {
  const copy = structuredClone(values);
  const found = matches(of, fields, copy, marks);
  for (const { reference, mark } of found) reference.set(mark.before);
  return found.length > 0 ? copy : null;
}

function matches(of: CollectionSlug, fields: Field[], values: Values, marks: Mark[]) {
  return referencesIn(of, fields, values).flatMap((reference) => {
    const mark = marks.find(
      ({ key, after }) => key === reference.key && isSame(after, reference.ids),
    );
    return mark ? [{ reference, mark }] : [];
  });
}

const isSame = (one: string[], other: string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at]);
