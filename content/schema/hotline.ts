import { z } from 'zod';
import { id, instant, phone, text } from './primitives.ts';

/** A confirmed official number (đường dây nóng), on `/duong-day-nong/`. */
export const hotline = z.strictObject({
  id,
  updatedAt: instant,
  number: phone,
  name: text,
  /** The occasion to call it, in plain words. */
  purpose: text,
  owner: text.optional(),
  /** Only when it is confirmed that the call is free. */
  free: z.boolean().default(false),
  emergency: z.boolean().default(false),
  /** Shown in the anti-scam panel ("lừa đảo"). */
  scam: z.boolean().default(false),
  /** For those who have nobody nearer to ask: neither a team nor a desk with a number. */
  fallback: z.boolean().default(false),
  order: z.number().int().default(0),
  /**
   * Its name and the occasion to call it, for who reads Khmer; written by people, never translated by a
   * machine.
   */
  nameInKhmer: text.optional(),
  purposeInKhmer: text.optional(),
});
export type Hotline = z.infer<typeof hotline>;
