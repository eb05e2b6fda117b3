import { z } from 'zod';
import { formed } from './form.ts';
import { id, instant, phone, text } from './primitives.ts';
import { needs, refersTo } from './reference.ts';

const weekday = z.number().int().min(1).max(7);
const timeOfDay = formed('timeOfDay', /^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Hours on a run of weekdays, 1 = Monday … 7 = Sunday; times as "07:30" in Asia/Ho_Chi_Minh. */
const opening = z.strictObject({
  from: weekday,
  to: weekday,
  opens: timeOfDay,
  closes: timeOfDay,
});
export type Opening = z.infer<typeof opening>;

/** A commune's reception desk with a kiosk: what the public and its machine may know. */
export const desk = z.strictObject({
  id,
  updatedAt: instant,
  /** Picks the desk on its machine; not a secret. */
  code: formed('deskCode', /^[A-Z0-9]{4,12}$/),
  name: text,
  commune: needs('communes'),
  /** The opening hours in words. */
  hours: text.optional(),
  opening: z.array(opening).default([]),
  phone: phone.optional(),
  /** The people on duty; weekday 1 = Monday … 7 = Sunday. */
  onDuty: z.array(z.strictObject({ weekday, name: text })).default([]),
  /** Guides that stand on the home screen, in order. */
  tasks: z.array(refersTo('guides')).default([]),
  idleSeconds: z.number().int().min(20).max(900).default(90),
  readingIdleSeconds: z.number().int().min(20).max(900).default(180),
  /** 0–100 */
  volume: z.number().int().min(0).max(100).default(70),
  printer: z.enum(['none', '80mm', 'a4']).default('none'),
});
export type Desk = z.infer<typeof desk>;
