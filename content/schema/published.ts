import { z } from 'zod';
import { id, instant, language, slug, text } from './primitives.ts';
import { needsOwnKind } from './reference.ts';

/** What readers are told of a change that went live. */
export const changeNote = z.strictObject({ at: instant, text });
export type ChangeNote = z.infer<typeof changeNote>;

/** What every published document carries. A translation points to its original. */
export const published = {
  id,
  slug,
  language: language.default('vi'),
  translationOf: needsOwnKind().optional(),
  updatedAt: instant,
  /** What readers are told of its changes, the newest first. */
  changeNotes: z.array(changeNote).optional(),
};
