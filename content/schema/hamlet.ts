import { z } from 'zod';
import { day, id, instant, slug, text } from './primitives.ts';
import { needs, refersTo } from './reference.ts';

/** More households than any hamlet has. */
export const mostHouseholds = 9999;

/** A hamlet (ấp, khóm), at `/xa-phuong/<commune>/<slug>/`. Hamlets are renamed and merged: dated records. */
export const hamlet = z.strictObject({
  id,
  /** Unique in its commune. */
  slug,
  updatedAt: instant,
  code: text.optional(),
  /** "Ấp Rạch Tàu" */
  name: text,
  kind: z.enum(['ap', 'khom']),
  commune: needs('communes'),
  /** Households that live there, as its head counts them: what its team met is told as a part of it. */
  households: z.int().min(1).max(mostHouseholds).optional(),
  formerNames: z.array(text).default([]),
  /** The former unit that it lay in: answers a split. */
  formerUnit: refersTo('formerUnits').optional(),
  validFrom: day.optional(),
  replacedBy: refersTo('hamlets').optional(),
  /** Plainly a sample, shown with "Dữ liệu mẫu". */
  sample: z.boolean().default(false),
});
export type Hamlet = z.infer<typeof hamlet>;
