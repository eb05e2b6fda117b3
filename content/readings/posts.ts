import { z } from 'zod';
import { longestSearch } from '../kiosk/sums.ts';
import { mostOfDay, mostOfPhone, readingOf } from './sums.ts';
import { timesOf } from './told.ts';

const page = z
  .string()
  .max(200)
  .refine((text) => readingOf(text.split('?', 1)[0] ?? '', text.endsWith('?q=')) === text);

/** Drawn for one post, so that what is sent twice counts once; it says nothing of who sends. */
const key = z.string().regex(/^[\w-]{8,64}$/);

/** `POST /api/public/readings`: what was read on a phone without a network. Answers 204. */
export const phoneReadings = z.strictObject({
  key,
  /** The day in Vietnam on which the post was put together; not that of a reading. */
  day: z.iso.date(),
  pages: z
    .array(z.strictObject({ page, times: z.number().int().min(1).max(mostOfPhone.times) }))
    .min(1)
    .max(mostOfPhone.all)
    .refine((pages) => new Set(pages.map((each) => each.page)).size === pages.length)
    .refine((pages) => timesOf(pages) <= mostOfPhone.all),
});
export type PhoneReadings = z.infer<typeof phoneReadings>;

const times = z.number().int().min(0).max(10_000_000);

/** `POST /api/readings`, for the web servers of the installation: what they served. Answers 204. */
export const servedReadings = z.strictObject({
  key,
  /** The day in Vietnam on which it was read. */
  day: z.iso.date(),
  pages: z.array(z.strictObject({ page, times })).max(mostOfDay.pages),
  missed: z
    .array(z.strictObject({ text: z.string().max(longestSearch * 2), times }))
    .max(mostOfDay.missed),
  missedOther: times,
});
export type ServedReadings = z.infer<typeof servedReadings>;

/** The address that takes the sums of a web server, which knows the word of the installation. */
export const servedReadingsPath = '/api/readings';
