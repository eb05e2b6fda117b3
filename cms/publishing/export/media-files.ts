import type { Media } from '../../../content/schema/media.ts';
import { filesOf, shownMediaIds } from '../../../content/snapshot/media.ts';
import { FolderUploads } from '../../storage/uploads/in-folder.ts';
import type { Uploads } from '../../storage/uploads/uploads.ts';
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
 * @param files those that exist, where it is known
 * @param unreadable files that exist but cannot be read
 */
export function presentMedia(
  media: Media[],
  files: ReadonlySet<string> | undefined,
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
  files: ReadonlySet<string> | undefined,
  unreadable: ReadonlySet<string>,
): string[] {
  if (files && !files.has(name))
    return [`Không thấy tệp “${name}” trong kho. Hãy tải tệp lên lại.`];
  if (unreadable.has(name)) return [`Không đọc được tệp “${name}” trong kho. Hãy tải tệp lên lại.`];
  if (!harmless.test(name)) return [`Tệp “${name}” có đuôi không được đăng. Hãy tải tệp lên lại.`];
  return [];
}

/**
 * Names of the uploaded files; undefined where they lie in a store: there a file is sent before its row
 * is written, and whoever makes a release finds out by fetching it.
 */
export async function uploadedFiles(uploads: Uploads): Promise<Set<string> | undefined> {
  if (!(uploads instanceof FolderUploads)) return undefined;
  return new Set(await uploads.names('media'));
}
