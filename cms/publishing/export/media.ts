import type { z } from 'zod';
import type { media } from '../../../content/schema/media.ts';
import type { Media as MediaRow } from '../../payload-types.ts';
import type { BothWays } from './both-ways.ts';

type MediaInput = z.input<typeof media>;

/** A file of the library as the public may know it. */
function mediaOf(row: MediaRow): MediaInput {
  return {
    id: row.id,
    updatedAt: row.updatedAt,
    filename: row.filename ?? '',
    alt: row.alt,
    mimeType: row.mimeType as MediaInput['mimeType'],
    bytes: row.filesize ?? 0,
    width: row.width ?? undefined,
    height: row.height ?? undefined,
    sizes: Object.values(row.sizes ?? {})
      .flatMap(({ filename, width, height }) =>
        filename && width && height ? [{ filename, width, height }] : [],
      )
      .sort((one, other) => one.width - other.width),
  };
}

/** The ways of media; its files are taken into the library apart. */
export const mediaWays: BothWays<'media'> = { toRecord: mediaOf, toRow: (media) => media };
