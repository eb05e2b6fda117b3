import { z } from 'zod';
import { id, instant, text } from './primitives.ts';

/** A file of the library, served below `/media/`. */
export const media = z.strictObject({
  id,
  updatedAt: instant,
  filename: text,
  /** The description of the picture, for those who do not see it. */
  alt: text,
  mimeType: z.enum([
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
    'audio/mpeg',
    'audio/mp4',
  ]),
  bytes: z.number().int().positive(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  /** WebP copies by width, smallest first. */
  sizes: z
    .array(
      z.strictObject({
        filename: text,
        width: z.number().int().positive(),
        height: z.number().int().positive(),
      }),
    )
    .default([]),
});
export type Media = z.infer<typeof media>;
