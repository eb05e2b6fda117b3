import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { instant } from '../../content/schema/primitives.ts';

/** A word for the fingerprint of a key, as `ssh-keygen -l` writes it. */
const fingerprint = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/);

const record = z.object({
  format: z.literal(1),
  version: z.string(),
  commit: z.string(),
  /** The time of the commit. */
  at: instant,
  /** The system that its packages are for, as Node names it: `linux-x64`. */
  platform: z.string(),
  /** The fingerprint of the key that it is signed with. */
  key: fingerprint,
});

/** A release says of itself what it is: its code is compiled and its packages are there. */
export type ReleaseNote = z.infer<typeof record>;

export const noteFile = 'release.json';

/** The system that runs this. */
export const platform = `${process.platform}-${process.arch}`;

/**
 * Reads what a folder of code says of itself; nothing when it is no release.
 * @throws {Error} with one Vietnamese sentence when that can't be read
 */
export function releaseNoteIn(folder: string): ReleaseNote | undefined {
  const file = path.join(folder, noteFile);
  if (!existsSync(file)) return undefined;
  try {
    return record.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error('Bản phát hành này cần Ấp Số mới hơn để đọc, hoặc đã hỏng.', { cause: error });
  }
}
