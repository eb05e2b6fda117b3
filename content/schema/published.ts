import { id, instant, language, slug } from './primitives.ts';
import { needsOwnKind } from './reference.ts';

/** What every published document carries. A translation points to its original. */
export const published = {
  id,
  slug,
  language: language.default('vi'),
  translationOf: needsOwnKind().optional(),
  updatedAt: instant,
};
