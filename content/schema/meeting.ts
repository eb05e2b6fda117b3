import { z } from 'zod';
import { formed } from './form.ts';
import { day, id, instant, slug, text, textWithoutNumber } from './primitives.ts';
import { needs, refersTo } from './reference.ts';

const timeOfDay = formed('timeOfDay', /^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The rule by which a meeting is held again: on its day, or again on the weekday of its day. */
export const repeats = ['once', 'weekly', 'monthly', 'monthly-last'] as const;
export type Repeats = (typeof repeats)[number];

/** A meeting at which a team shows neighbours something (buổi hướng dẫn), at `/buoi-huong-dan/<slug>/`. */
export const meeting = z.strictObject({
  id,
  slug,
  updatedAt: instant,
  /** The thing that is shown there: "Cài VNeID cho bà con". */
  title: text,
  guide: refersTo('guides').optional(),
  lesson: refersTo('lessons').optional(),
  commune: needs('communes'),
  /** The hamlet that it is held for; without one the whole commune. */
  hamlet: needs('hamlets').optional(),
  /** The place where people meet: "Trụ sở ấp". */
  place: textWithoutNumber,
  /** The way to find the place. */
  directions: text.optional(),
  /** The first day; its weekday is that of all others. */
  day,
  /** Times as "18:30" in Asia/Ho_Chi_Minh. */
  opens: timeOfDay,
  closes: timeOfDay,
  repeats: z.enum(repeats).default('once'),
  /** The last day on which it may be held; without one it goes on. */
  until: day.optional(),
  /** Days on which it is not held. */
  daysOff: z.array(z.strictObject({ day, reason: text })).default([]),
  /** It is held no more, from a day on; without a day none of it. */
  calledOff: z.strictObject({ reason: text, from: day.optional() }).optional(),
  forWhom: text.optional(),
  bring: z.array(text).max(8).default([]),
  /** The person who leads it, in words; never a number. */
  leader: textWithoutNumber.optional(),
  sample: z.boolean().default(false),
});
export type Meeting = z.infer<typeof meeting>;
