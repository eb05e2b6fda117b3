import type { RecordKind } from '../record-kind.ts';
import { id, instant, language, slug } from './primitives.ts';
import { needs } from './reference.ts';

/** What every published document of a kind carries. A translation points to its original. */
export const published = (kind: RecordKind) => ({
  id,
  slug,
  language: language.default('vi'),
  translationOf: needs(kind).optional(),
  updatedAt: instant,
});
