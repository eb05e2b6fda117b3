import { z } from 'zod';
import { farewellShape } from '../../publishing/publication/farewell.ts';
import { longestRemark } from './longest-remark.ts';

/** Words to whoever goes on, or to the readers: without spaces around, in one form of letters. */
export const remarkShape = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(longestRemark))
  .optional();

/** The data that comes along with something that is to be done. */
export const orderShape = z.object({
  /** The content that was looked at: another one is not meant. */
  hash: z.string().max(100).optional(),
  /** To whoever goes on with it. */
  remark: remarkShape,
  /** To the readers. */
  changeNote: remarkShape,
  /** To the readers of a page that is taken off. */
  farewell: farewellShape.optional(),
  /** The time it shall happen, ISO 8601. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Publish it as soon as it is approved. */
  publish: z.boolean().optional(),
});
export type Order = z.output<typeof orderShape>;
