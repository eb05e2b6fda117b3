import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { formatBytes } from '../../../content/text/number.ts';
import { slugify } from '../../../content/text/slug.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type Deed, deedOf } from '../../base/hooks/deed.ts';
import { takeFile } from '../../safeguards/quota/room.ts';
import { type Kind, kindOf } from './kind.ts';
import { redrawn } from './picture.ts';
import { largestSound } from './sound-size.ts';

const megabyte = 1024 * 1024;

/** Largest file that the server accepts, in bytes. */
export const largestUpload = 20 * megabyte;

/** Longest name of a stored file, in characters, without its extension. */
const longestName = 80;

/** Size limits by kind of file, in bytes. */
const limits: Record<Kind['type'], { kind: string; bytes: number }> = {
  picture: { kind: 'Hình', bytes: 10 * megabyte },
  sound: { kind: 'Bản đọc', bytes: largestSound },
  paper: { kind: 'Tệp PDF', bytes: largestUpload },
};

/** The types the library offers to choose from; M4A comes under several names. */
export const acceptedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/m4a',
];

/** Major brand of an MP4 that is sound: its place in the file and its four letters. */
const brand = { at: 8, sound: 'M4A ' };

/**
 * Takes type and extension from the content of a file, and re-encodes pictures. Anything else is refused
 * with one clear sentence.
 */
export const checksUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const deed = deedOf(operation, args);
  if (!takesFile(deed)) return args;
  withoutEdits(req, deed.data);
  const { file } = req;
  if (!file && deed.does !== 'change') throw new Refused('Chưa có tệp nào. Hãy chọn tệp.', 400);
  if (!file) return args;
  if (deed.does === 'change' && deed.id === undefined) {
    throw new Refused('Một tệp chỉ thay được cho một mục. Hãy mở từng mục để thay tệp.', 400);
  }
  const said = shortened(file.name);
  const kind = await kindOf(file.data);
  if (!kind) throw new Refused(notTaken(said, file.size), 400);
  const limit = limits[kind.type];
  if (file.size > limit.bytes) {
    throw new Refused(
      `${limit.kind} “${said}” nặng ${formatBytes(file.size)}, chỉ nhận tối đa ${formatBytes(limit.bytes)}. Hãy giảm dung lượng rồi thử lại.`,
      400,
    );
  }
  await takeFile(req, file.size);
  if (kind.type === 'picture') file.data = await redrawn(file.data, kind.extension, said);
  if (kind.extension === 'm4a') file.data.write(brand.sound, brand.at, 'latin1');
  file.size = file.data.length;
  file.mimetype = kind.mimeType;
  file.name = ownName(storedName(file.name), kind.extension);
  return args;
};

/**
 * Takes pictures only, as {@link checksUpload} does, under a name that does not tell whose they are.
 */
export function checksPicture(name: string): CollectionBeforeOperationHook {
  return async (given) => {
    await checksUpload(given);
    const { file } = given.req;
    if (!file || !takesFile(deedOf(given.operation, given.args))) return;
    if (!file.mimetype.startsWith('image/'))
      throw new Refused('Ở đây chỉ nhận hình chụp JPEG, PNG, WebP.', 400);
    file.name = ownName(name, path.extname(file.name).slice(1));
  };
}

/** Tells whether a deed writes what came with a file. */
const takesFile = (deed: Deed): deed is Extract<Deed, { data: unknown }> => 'data' in deed;

/**
 * A name that no other file ever had, nor the smaller pictures that are drawn of one: two files may be sent
 * under one name at the same moment, also to two machines.
 */
function ownName(name: string, extension: string): string {
  return `${name}-${randomBytes(5).toString('hex')}.${extension}`;
}

/** Ignores Payload's cropping and remote uploads, which are not offered here. */
function withoutEdits(req: PayloadRequest, data: Record<string, unknown>): void {
  if (req.query) Reflect.deleteProperty(req.query, 'uploadEdits');
  for (const name of ['url', 'filename', 'focalX', 'focalY', 'uploadEdits'])
    Reflect.deleteProperty(data, name);
}

function notTaken(name: string, size: number): string {
  const what = size === 0 ? 'là tệp rỗng' : 'bị hỏng hoặc không phải loại tệp thư viện nhận';
  return `Tệp “${name}” ${what}. Thư viện nhận hình JPEG, PNG, WebP, tệp PDF và bản đọc MP3, M4A.`;
}

function storedName(name: string): string {
  const made = slugify(path.parse(name.normalize('NFC')).name).slice(0, longestName);
  return made.replace(/-+$/, '') || 'tep';
}

/** A name short enough for a sentence. */
function shortened(name: string): string {
  const plain = name.normalize('NFC').replace(/\p{C}/gu, '');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
