import sharp, { type Metadata, type Sharp, type SharpInput, type SharpOptions } from 'sharp';
import { formatNumber } from '../../../content/text/number.ts';
import { Refused } from '../../base/errors/refused.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Most pixels of a picture: the default of the largest phone cameras. */
const mostPixels = 50_000_000;

/** Pictures are scaled down to fit this box, in pixels; no screen shows more. */
const box = { width: 2400, height: 4800 };

/** The longest time one picture may take, in seconds. */
const patience = 30;

/** Kinds of pictures that the library takes. */
export type PictureKind = 'jpg' | 'png' | 'webp';

// Pictures come one at a time and once each, so a cache would only cost memory.
sharp.cache(false);
sharp.concurrency(1);

/** Sharp as Payload is given it: bounded, and one piece of work at a time in the process. */
export const boundedSharp = Object.assign(
  (...[input, options]: Parameters<typeof sharp>) => queued(open(input, options)),
  sharp,
);

/**
 * Re-encodes a picture: upright, no larger than a screen needs, without metadata (place, owner) or
 * anything hidden behind the pixels.
 * @throws {Refused} when it is too large, moves, or cannot be decoded to its end.
 */
export async function redrawn(data: Buffer, kind: PictureKind, name: string): Promise<Buffer> {
  const { width, height, pages = 1 } = await headerOf(data, name);
  if (pages > 1) {
    throw new Refused(
      `Hình “${name}” là hình động, có ${pages} khung. Thư viện chỉ nhận hình đứng yên: hãy lưu một khung rồi tải lên.`,
      400,
    );
  }
  if (width * height > mostPixels) {
    throw new Refused(
      `Hình “${name}” rộng ${formatNumber(width)} × ${formatNumber(height)} điểm ảnh, lớn quá. Thư viện nhận hình tối đa 50 triệu điểm ảnh: hãy thu nhỏ hình rồi tải lên.`,
      400,
    );
  }
  const picture = open(data)
    .rotate()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: patience });
  return oneAtATime(() => encoded(picture, kind).toBuffer()).catch(() => {
    throw broken(name);
  });
}

async function headerOf(data: Buffer, name: string): Promise<Metadata> {
  try {
    return await sharp(data, { limitInputPixels: false }).metadata();
  } catch {
    throw broken(name);
  }
}

function encoded(picture: Sharp, kind: PictureKind): Sharp {
  if (kind === 'png') return picture.png();
  return kind === 'jpg' ? picture.jpeg({ quality: 85 }) : picture.webp({ quality: 85 });
}

/** Refuses a truncated picture but not one with a harmless camera quirk. */
function open(input?: SharpInput | SharpInput[], options?: SharpOptions) {
  const bounds = { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' } as const;
  return sharp(input, { ...options, ...bounds });
}

function queued(picture: Sharp): Sharp {
  const toBuffer = picture.toBuffer.bind(picture) as (options?: object) => Promise<Buffer>;
  const clone = picture.clone.bind(picture);
  return Object.assign(picture, {
    toBuffer: (options?: object) => oneAtATime(() => toBuffer(options)),
    clone: () => queued(clone()),
  });
}

function broken(name: string): Refused {
  return new Refused(`Hình “${name}” bị hỏng, không mở được. Hãy lưu lại hình rồi tải lên.`, 400);
}
