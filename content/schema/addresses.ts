import { z } from 'zod';
import { address, instant, text } from './primitives.ts';

/** An address that moved for good (301). */
export const redirect = z.strictObject({ from: address, to: address });
export type Redirect = z.infer<typeof redirect>;

/**
 * An address that was live and is no more (410); `pointer` is where to go instead, `parts` what it was split
 * into. `reason` goes on from "Trang này đã gỡ vì", without a full stop.
 */
export const gone = z.strictObject({
  address,
  since: instant,
  pointer: address.optional(),
  parts: z.array(address).min(1).optional(),
  reason: text.optional(),
});
export type Gone = z.infer<typeof gone>;
