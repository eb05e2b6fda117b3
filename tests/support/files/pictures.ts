import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflate } from 'node:zlib';
import sharp from 'sharp';

/** A plain picture of a size, as sharp makes it. */
export function plainPicture(width: number, height: number, channels: 3 | 4 = 3) {
  return sharp({ create: { width, height, channels, background: '#0b4a38' } });
}

/** A photograph that lies on its side, with its place and owner written into it. */
export function photograph(): Promise<Buffer> {
  return plainPicture(800, 400)
    .withExif({
      IFD0: { Artist: 'Nguyễn Văn A' },
      IFD3: { GPSLatitude: '9/1 10/1 36/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Adam7: where each pass begins and how far its pixels lie apart, across and down. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * A small PNG that says to be very large and is: nothing but black, so it packs a thousandfold.
 * Sixteen bits a channel and interlaced, which nothing can read line by line.
 */
export async function pictureBomb(width: number, height: number): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([16, 6, 0, 0, 1], 8);
  const bytes = passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil((width - left) / across);
    return sum + (columns * 8 + 1) * Math.ceil((height - top) / down);
  }, 0);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', await packedZeros(bytes)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Made piece by piece, so that a test can measure what comes afterwards. */
function packedZeros(bytes: number): Promise<Buffer> {
  const piece = Buffer.alloc(1024 * 1024);
  const pieces = function* () {
    for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, left);
  };
  return buffer(Readable.from(pieces()).pipe(createDeflate()));
}

/** A WebP that moves: as many frames as asked for. */
export async function movingPicture(frames: number): Promise<Buffer> {
  const pageHeight = 4;
  const raw = { width: 4, height: pageHeight * frames, channels: 3 as const, pageHeight };
  const pixels = Buffer.alloc(raw.width * raw.height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7) % 251;
  return sharp(pixels, { raw }).webp({ loop: 0, effort: 0 }).toBuffer();
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
