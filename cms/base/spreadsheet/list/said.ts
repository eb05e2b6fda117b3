import { z } from 'zod';
import { limits } from '../table.ts';

/** Most different answers to one file: who has more mends the file. */
const mostMends = 5000;

const column = z
  .int()
  .min(0)
  .max(2 * limits.columns);
const key = z.string().max(100);
const row = z.int().min(1).max(2_000_000);

/** The shape of what was mended of a file on the screen. */
export const mendsShape = z
  .array(
    z.object({
      rows: z.array(row).max(limits.rows),
      column,
      value: z.string().max(limits.letters),
      isSure: z.boolean().optional(),
    }),
  )
  .max(mostMends)
  .default([]);

/** The shape of what the columns of a file are said to be. */
export const columnsShape = z
  .object({
    chosen: z.array(z.object({ column, key })).max(limits.columns),
    remembered: z
      .array(z.object({ heading: z.string().max(limits.letters), key }))
      .max(limits.columns),
  })
  .default({ chosen: [], remembered: [] });
