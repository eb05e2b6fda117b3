import { z } from 'zod';
import { longestMessage, longestQuestion, pageAddressPattern } from './feedback.ts';

/** A form is sent with all of its fields, empty or not. */
const optional = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape.optional());

/**
 * An answer of a reader. Nothing in it tells who it was: `key` is drawn for this one answer, so that
 * what is sent twice counts once.
 */
export const feedbackPost = z.strictObject({
  page: optional(z.string().max(200).regex(pageAddressPattern)),
  helped: optional(z.enum(['yes', 'no'])),
  question: optional(z.string().max(longestQuestion)),
  text: optional(z.string().max(longestMessage)),
  key: optional(z.uuid()),
  /** Seconds from opening the form to sending it, where a script counts them. */
  seconds: optional(z.coerce.number().min(0).max(10_000_000)),
  /** The time the CMS drew the form, signed, where it did. */
  drawn: optional(z.string().max(100)),
  /** Nobody sees this field; machines fill it in. */
  website: optional(z.string().max(2000)),
});
export type FeedbackPost = z.infer<typeof feedbackPost>;
