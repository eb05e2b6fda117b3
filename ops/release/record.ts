import { lstatSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { instant } from '../../content/schema/primitives.ts';
import { readPlainFile } from './plain-file.ts';

/** The fingerprint of a key, as `ssh-keygen -l` writes it. */
export const fingerprint = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/);

const record = z.object({
  format: z.literal(1),
  version: z.string().regex(/^[\w.+-]+$/),
  commit: z.string().regex(/^[0-9a-f]{7,40}$/),
  /** The time of the commit. */
  at: instant,
  /** The system that its packages are for, as Node names it: `linux-x64`. */
  platform: z.string().regex(/^[\w-]+$/),
  /** The fingerprint of the key that it is signed with. */
  key: fingerprint,
  /** The room that it takes on a disk, in bytes. */
  bytes: z.int().positive(),
});

/** A release says of itself what it is: its code is compiled and its packages are there. */
export type ReleaseNote = z.infer<typeof record>;

export const noteFile = 'release.json';

/** The bytes that a note has at most. */
export const longestNote = 64 * 1024;

/** The system that runs this. */
export const platform = `${process.platform}-${process.arch}`;

/** Reads what a release says of itself. @throws {Error} with one Vietnamese sentence */
export function parseNote(text: string): ReleaseNote {
  try {
    return record.parse(JSON.parse(text));
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * Reads what a folder of code says of itself; nothing when it is no release.
 * @throws {Error} with one Vietnamese sentence when there is a note that can't be read
 */
export function releaseNoteIn(folder: string): ReleaseNote | undefined {
  const file = path.join(folder, noteFile);
  if (!lstatSync(file, { throwIfNoEntry: false })) return undefined;
  try {
    return record.parse(JSON.parse(readPlainFile(file, longestNote)));
  } catch (error) {
    throw unreadable(error);
  }
}

const unreadable = (cause: unknown) =>
  new Error(
    `Không đọc được ${noteFile} của bản phát hành: bản này cần Ấp Số mới hơn để đọc, hoặc đã hỏng.`,
    { cause },
  );
