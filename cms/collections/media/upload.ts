import path from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { Refused } from '../../errors/refused.ts';
import { slugify } from '../../../content/text/slug.ts';

const megabyte = 1024 * 1024;

/** The largest file that the server takes at all. */
export const largestUpload = 20 * megabyte;

/** Size limits by kind of file, in bytes. */
const limits: { type: RegExp; kind: string; bytes: number }[] = [
  { type: /^image\//, kind: 'Hình', bytes: 10 * megabyte },
  { type: /^audio\//, kind: 'Bản đọc', bytes: 5 * megabyte },
  { type: /^application\/pdf$/, kind: 'Tệp PDF', bytes: largestUpload },
];

/** M4A comes under several names. */
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

/** Refuses what is not taken with one clear sentence, and gives the file a plain name. */
export const checksUpload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  if (!acceptedTypes.includes(file.mimetype)) {
    throw new Refused(
      `Tệp “${file.name}” không nhận được. Thư viện nhận hình JPEG, PNG, WebP, tệp PDF và bản đọc MP3, M4A.`,
      400,
    );
  }
  const limit = limits.find(({ type }) => type.test(file.mimetype));
  if (limit && file.size > limit.bytes) {
    throw new Refused(
      `${limit.kind} “${file.name}” nặng ${inMegabytes(file.size)} MB, chỉ nhận tối đa ${inMegabytes(limit.bytes)} MB. Hãy giảm dung lượng rồi thử lại.`,
      400,
    );
  }
  if (file.mimetype.endsWith('m4a')) file.mimetype = 'audio/mp4';
  const { name, ext } = path.parse(file.name.normalize('NFC'));
  file.name = `${slugify(name) || 'tep'}${ext.toLowerCase()}`;
  return args;
};

function inMegabytes(bytes: number): string {
  return (bytes / megabyte).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}
