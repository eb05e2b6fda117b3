import { z } from 'zod';
import { text } from './primitives.ts';
import { published } from './published.ts';
import { needs } from './reference.ts';

/** The three pillars (trụ cột) of the plan for the digital transformation. */
export const pillars = ['government', 'economy', 'society'] as const;
export type Pillar = (typeof pillars)[number];

/** A topic (chủ đề) of life, at `/chu-de/<slug>/`: a main topic when it has no parent, else a part of one. */
export const topic = z.strictObject({
  ...published,
  name: text,
  summary: text,
  parent: needs('topics').optional(),
  /** Name of an icon of `look/icons`. */
  icon: text,
  order: z.number().int().default(0),
  /** The pillars that it belongs to; a part that says none belongs to those of its parent. */
  pillars: z.array(z.enum(pillars)).default([]),
});
export type Topic = z.infer<typeof topic>;
