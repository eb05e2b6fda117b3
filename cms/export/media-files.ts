import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Media } from '../../content/schema/media.ts';
import { filesOf, shownMediaIds } from '../../content/snapshot/media.ts';
import type { Lists } from './hold-back.ts';
import type { HeldBack } from '../publication/publication.ts';

/** Only media that something published shows: a picture without consent never leaves. */
export function shownMedia(lists: Lists): Media[] {
  const shown = shownMediaIds(lists);
  return lists.media.filter(({ id }) => shown.has(id));
}

/** Extensions that no browser takes for a page or a script. */
const harmless = /^[^/]+\.(?:jpe?g|png|webp|pdf|mp3|m4a|mp4)$/;

/**
 * Records whose files all exist under harmless names, and a report of the others.
 * @param unreadable files that exist but cannot be read
 */
export function presentMedia(
  media: Media[],
  files: ReadonlySet<string>,
  unreadable: ReadonlySet<string> = new Set(),
): { present: Media[]; heldBack: HeldBack[] } {
  const fault = (record: Media) =>
    filesOf(record)
      .flatMap((name) => faultOf(name, files, unreadable))
      .slice(0, 1);
  return {
    present: media.filter((record) => fault(record).length === 0),
    heldBack: media.flatMap((record) => {
      const reasons = fault(record);
      if (reasons.length === 0) return [];
      return [{ kind: 'media', id: record.id, title: record.alt, reasons, kept: false }];
    }),
  };
}

function faultOf(
  name: string,
  files: ReadonlySet<string>,
  unreadable: ReadonlySet<string>,
): string[] {
  if (!files.has(name)) return [`Không thấy tệp “${name}” trong kho. Hãy tải tệp lên lại.`];
  if (unreadable.has(name)) return [`Không đọc được tệp “${name}” trong kho. Hãy tải tệp lên lại.`];
  if (!harmless.test(name)) return [`Tệp “${name}” có đuôi không được đăng. Hãy tải tệp lên lại.`];
  return [];
}

/** The folder in which the CMS keeps uploads. */
export function uploadFolder(payload: Payload): string {
  return path.resolve(payload.collections.media.config.upload.staticDir ?? 'media');
}

/** Names of the uploaded files; none while the folder does not exist. */
export async function uploadedFiles(folder: string): Promise<Set<string>> {
  try {
    return new Set(await readdir(folder));
  } catch (error) {
    if (isError(error, 'ENOENT')) return new Set();
    throw error;
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
