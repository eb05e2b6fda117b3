import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { writeSnapshot } from '../../content/snapshot/files.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { sampleSnapshot } from './snapshot.ts';

/** Writes the sample snapshot with its media files: `npx node tests/support/write-sample-snapshot.ts DIR`. */
export async function writeSampleSnapshot(folder: string): Promise<Snapshot> {
  const snapshot = sampleSnapshot();
  const media = path.join(folder, 'media');
  await mkdir(media, { recursive: true });
  for (const entry of snapshot.media) {
    const target = path.join(media, entry.filename);
    if (entry.width && entry.height) {
      await plainPicture(entry.width, entry.height).jpeg().toFile(target);
      for (const size of entry.sizes)
        await plainPicture(size.width, size.height).webp().toFile(path.join(media, size.filename));
    } else {
      await writeFile(target, entry.mimeType === 'audio/mpeg' ? silence() : emptyPdf);
    }
  }
  await writeSnapshot(folder, snapshot);
  return snapshot;
}

function plainPicture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#d9c9a8' } });
}

/** One second of MPEG-1 layer III frames (128 kbit/s, 44.1 kHz) that hold nothing. */
function silence(): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: 40 }, () => frame));
}

const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder)
    throw new Error('Say where to write it: npx node tests/support/write-sample-snapshot.ts DIR');
  const { guides, communes } = await writeSampleSnapshot(folder);
  console.log(
    `Sample snapshot in ${folder}: ${guides.length} guides, ${communes.length} communes.`,
  );
}
