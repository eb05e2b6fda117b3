import { fileTypeFromBuffer } from 'file-type';
import { parseBuffer } from 'music-metadata';
import type { PictureKind } from './picture.ts';

/** The kind of a file by its content. */
export type Kind =
  | { type: 'picture'; extension: PictureKind; mimeType: string }
  | { type: 'paper'; extension: 'pdf'; mimeType: 'application/pdf' }
  | { type: 'sound'; extension: 'mp3' | 'm4a'; mimeType: 'audio/mpeg' | 'audio/mp4' };

const pictures: Record<string, PictureKind> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

const mp4 = new Set(['audio/mp4', 'audio/x-m4a', 'video/mp4']);

/** The kind of a file by its bytes, not its name; undefined when the library does not take it. */
export async function kindOf(data: Buffer): Promise<Kind | undefined> {
  const found = await fileTypeFromBuffer(data).catch(() => undefined);
  const mimeType: string = found?.mime ?? '';
  const extension = pictures[mimeType];
  if (extension) return { type: 'picture', extension, mimeType };
  if (mimeType === 'application/pdf' && isWholePdf(data))
    return { type: 'paper', extension: 'pdf', mimeType };
  if (mimeType === 'audio/mpeg' && (await isSound(data, mimeType)))
    return { type: 'sound', extension: 'mp3', mimeType };
  if (mp4.has(mimeType) && (await isSound(data, 'audio/mp4')))
    return { type: 'sound', extension: 'm4a', mimeType: 'audio/mp4' };
  return undefined;
}

/** A PDF ends with the place of its cross-reference table. */
function isWholePdf(data: Buffer): boolean {
  const end = data.subarray(-2048).toString('latin1');
  const [, at] = /startxref\s+(\d+)\s+%%EOF/.exec(end) ?? [];
  return at !== undefined && Number(at) < data.length;
}

/** Audio, but not video in the same container. */
async function isSound(data: Buffer, mimeType: string): Promise<boolean> {
  try {
    const { format } = await parseBuffer(data, { mimeType }, { duration: true, skipCovers: true });
    const plays = (format.duration ?? 0) > 0 && Boolean(format.codec);
    return plays && format.hasVideo !== true;
  } catch {
    return false;
  }
}
