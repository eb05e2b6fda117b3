import { z } from 'zod';
import { farewellShape } from '../../publishing/publication/farewell.ts';

/** Letters that a remark or a note may have. */
const longestRemark = 500;

const words = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(longestRemark))
  .optional();

/** The data that comes along with something that is to be done. */
export const orderShape = z.object({
  /** The content that was looked at: another one is not meant. */
  hash: z.string().max(100).optional(),
  /** To whoever goes on with it. */
  remark: words,
  /** To the readers. */
  changeNote: words,
  /** To the readers of a page that is taken off. */
  farewell: farewellShape.optional(),
  /** The time it shall happen, ISO 8601. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Publish it as soon as it is approved. */
  publish: z.boolean().optional(),
});
export type Order = z.output<typeof orderShape>;
