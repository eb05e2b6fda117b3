import { z } from 'zod';
import { day, id, instant, phone, text } from './primitives.ts';
import { needs, refersTo } from './reference.ts';

/** A neighbour in a team. Phone, Zalo and picture are here only with a recorded consent. */
export const member = z.strictObject({
  id,
  name: text,
  role: text,
  organisation: text.optional(),
  skills: z.array(text).default([]),
  phone: phone.optional(),
  zalo: phone.optional(),
  /** An uploaded picture. */
  picture: refersTo('media').optional(),
});
export type Member = z.infer<typeof member>;

/** A team is complete from this many members on. */
export const completeTeam = 4;

/** The most people of one team that a training counts. */
export const mostTrained = 60;

/** A training of a team. How many of its people were there is told from two on: one would be a person's. */
const training = z.strictObject({
  date: day,
  subject: text,
  organiser: text.optional(),
  people: z.number().int().min(2).max(mostTrained).optional(),
});

/** A community digital technology team (tổ công nghệ số cộng đồng) of one hamlet. */
export const team = z.strictObject({
  id,
  updatedAt: instant,
  hamlet: needs('hamlets'),
  name: text,
  decision: z.strictObject({ number: text, date: day.optional() }).optional(),
  meetingPlace: text.optional(),
  meetingHours: text.optional(),
  members: z.array(member),
  trainings: z.array(training).default([]),
  /**
   * Members that were trained, and the last day where it is not that of one alone; who and when is not
   * public.
   */
  trained: z.strictObject({ people: z.number().int().positive(), last: day.optional() }).optional(),
  sample: z.boolean().default(false),
});
export type Team = z.infer<typeof team>;
