import { z } from 'zod';
import { day, id, instant, language, slug, text } from './primitives.ts';
import { needsOwnKind } from './reference.ts';

/** The note for readers on a change that went live. */
const changeNote = z.strictObject({ at: instant, text });
export type ChangeNote = z.infer<typeof changeNote>;

/** The fields every published document carries. A translation points to its original. */
export const published = {
  id,
  slug,
  language: language.default('vi'),
  translationOf: needsOwnKind().optional(),
  updatedAt: instant,
  /** The notes for readers on its changes, the newest first. */
  changeNotes: z.array(changeNote).optional(),
};

/** The days of a text, each left out where nobody knows it: `updatedAt` is that of the record. */
export const dated = {
  /** The moment of the last change to anything that readers read. */
  changedAt: instant.optional(),
  /** The day on which somebody last compared it with its sources. */
  checkedOn: day.optional(),
};
