import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Media } from '../../../content/schema/media.ts';
import { writePart } from '../../storage/database/write-part.ts';
import { uploadsOf } from '../../storage/uploads/open-uploads.ts';

/**
 * Takes a file of a snapshot into the library as it is: drawing it anew would make it worse. What the
 * library has under its id is replaced.
 * @throws {Error} of the system when one of its files is not there
 */
export async function takeMedia(payload: Payload, media: Media, folder: string): Promise<void> {
  for (const name of [media, ...media.sizes].map(({ filename }) => path.basename(filename)))
    await uploadsOf(payload).copyIn('media', name, path.join(folder, name));
  const { bytes, sizes, ...row } = media;
  const copies = sizes.map(async (size) => {
    const { size: filesize } = await stat(path.join(folder, path.basename(size.filename)));
    return [`w${size.width}`, { ...size, filesize, mimeType: 'image/webp' }];
  });
  const data = {
    ...row,
    filesize: bytes,
    sizes: Object.fromEntries(await Promise.all(copies)) as object,
  };
  const where = { id: { equals: media.id } };
  if (await payload.db.findOne({ collection: 'media', where }))
    await writePart(payload, 'media', media.id, { ...data, deletedAt: null });
  else
    await payload.db.create({ collection: 'media', data: { ...data, createdAt: row.updatedAt } });
  // The search text follows from the words.
  await payload.update({
    collection: 'media',
    id: media.id,
    data: { alt: media.alt },
    context: { quiet: true },
    depth: 0,
  });
}
