import { z } from 'zod';
import { day, id, instant, slug, text } from './primitives.ts';
import { needs } from './reference.ts';

/** A unit as people still call it (đơn vị cũ), at `/ten-cu/<slug>/`. */
export const formerUnit = z.strictObject({
  id,
  /** The whole last part of the address, district included: `phuong-9-thanh-pho-ca-mau`. */
  slug,
  updatedAt: instant,
  /** `unit`: commune, ward, town; `district`: district, town, city. */
  kind: z.enum(['unit', 'district']),
  code: text.optional(),
  /** "Phường 9", "Huyện Đầm Dơi" */
  name: text,
  /** The former district that a unit belonged to, as a former unit of its own. */
  district: needs('formerUnits').optional(),
  formerProvince: text,
  /** The units it became. More than one with `part` = split: ask for the hamlet, never guess. */
  now: z
    .array(
      z.strictObject({ commune: needs('communes'), part: z.enum(['all', 'part', 'unchanged']) }),
    )
    .min(1),
  /** The last day of the unit. */
  validUntil: day,
});
export type FormerUnit = z.infer<typeof formerUnit>;
