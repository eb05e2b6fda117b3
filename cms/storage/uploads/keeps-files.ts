import path from 'node:path';
import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
  UploadConfig,
} from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { isDiskFull } from '../../../env/disk.ts';
import { afterCommit } from '../database/after-commit.ts';
import { typeOfUpload } from './type.ts';
import type { UploadFolder, Uploads } from './uploads.ts';

/** A row of a collection of uploads, as far as it names its files. */
interface Row {
  filename?: string | null;
  sizes?: Record<string, { filename?: string | null } | undefined> | null;
}

/** A collection with what it says of its uploads. */
export type UploadCollection = Omit<CollectionConfig, 'upload'> & { upload: UploadConfig };

/**
 * A collection whose files lie where all uploads do. Payload's own way removes a file that is replaced
 * before anything is looked at or written: a form with a mistake, or a full disk, would lose it.
 */
export function keepsFiles(collection: UploadCollection, uploads: Uploads): CollectionConfig {
  const folder = collection.slug as UploadFolder;
  const { hooks = {}, upload } = collection;
  return {
    ...collection,
    upload: {
      ...upload,
      disableLocalStorage: true,
      handlers: [serves(uploads, folder, upload.modifyResponseHeaders)],
    },
    hooks: {
      ...hooks,
      // A file is there before its row is, and goes before it.
      beforeChange: [...(hooks.beforeChange ?? []), writesFiles(uploads, folder)],
      beforeDelete: [...(hooks.beforeDelete ?? []), removesFiles(uploads, folder)],
      afterChange: [...(hooks.afterChange ?? []), removesReplaced(uploads, folder)],
      afterError: [...(hooks.afterError ?? []), removesUnwritten(uploads, folder)],
    },
  };
}

const missing = 'Không có tệp này.';

function serves(
  uploads: Uploads,
  folder: UploadFolder,
  modify: UploadConfig['modifyResponseHeaders'],
): NonNullable<UploadConfig['handlers']>[number] {
  return async (req, { doc, params: { filename } }) => {
    // Also asked without a document, for an upload that names a file which is there.
    if ((doc as unknown) === null)
      return Response.json({ errors: [{ message: missing }] }, { status: 404 });
    if (filename.includes('\0') || path.basename(filename) !== filename)
      throw new Refused(missing, 404);
    const range = req.headers.get('range');
    const answer = await orRefused(req, uploads, () => uploads.open(folder, filename, range));
    if (!answer) throw new Refused(missing, 404);
    const headers = new Headers({
      'Content-Type': typeOfUpload(filename),
      'Accept-Ranges': 'bytes',
    });
    for (const name of ['Content-Length', 'Content-Range', 'ETag']) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(answer.body, {
      status: answer.status,
      headers: modify?.({ headers }) ?? headers,
    });
  };
}

function writesFiles(uploads: Uploads, folder: UploadFolder): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    const files = sentWith(req, data);
    if (files.length === 0) return data;
    req.context['uploaded'] = files.map(({ name }) => name);
    await orRefused(req, uploads, () =>
      all(files.map(({ name, bytes }) => uploads.write(folder, name, bytes))),
    );
    return data;
  };
}

/** The picture that was sent and the smaller ones that were drawn of it. */
function sentWith(req: PayloadRequest, row: Row): { name: string; bytes: Uint8Array }[] {
  const { file } = req;
  if (!file || !row.filename) return [];
  const drawn = Object.entries(row.sizes ?? {}).flatMap(([size, named]) => {
    const bytes = req.payloadUploadSizes?.[size];
    return bytes && named?.filename ? [{ name: named.filename, bytes }] : [];
  });
  return [{ name: row.filename, bytes: file.data }, ...drawn];
}

function removesFiles(uploads: Uploads, folder: UploadFolder): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const row = await req.payload.db.findOne<Row & { id: string }>({
      collection: folder,
      where: { id: { equals: id } },
      req,
    });
    if (row)
      await orRefused(req, uploads, () =>
        all(namesOf(row).map((name) => uploads.remove(folder, name))),
      );
  };
}

function removesReplaced(uploads: Uploads, folder: UploadFolder): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || !req.file) return doc;
    const kept = new Set(namesOf(doc as Row));
    const replaced = namesOf(previousDoc as Row).filter((name) => !kept.has(name));
    await afterCommit(req.payload.db, req, () => removeQuietly(req, uploads, folder, replaced));
    return doc;
  };
}

/**
 * Removes the files of what was refused after they were sent, unless its row was written all the
 * same.
 */
function removesUnwritten(uploads: Uploads, folder: UploadFolder): CollectionAfterErrorHook {
  return async ({ req }) => {
    const names = req.context['uploaded'] as string[] | undefined;
    const [filename] = names ?? [];
    if (!names || !filename) return;
    const where = { filename: { equals: filename } };
    if (await req.payload.db.findOne({ collection: folder, where })) return;
    await removeQuietly(req, uploads, folder, names);
  };
}

function namesOf({ filename, sizes }: Row): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)];
  return [...new Set(all.filter((name) => typeof name === 'string' && name !== ''))] as string[];
}

async function removeQuietly(
  { payload }: PayloadRequest,
  uploads: Uploads,
  folder: UploadFolder,
  names: string[],
): Promise<void> {
  try {
    await all(names.map((name) => uploads.remove(folder, name)));
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: `Files that nobody needs stay: ${folder}`,
    });
  }
}

/** Waits for all, also when one fails: whoever tidies up then is not overtaken. */
async function all(works: Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works))
    if (outcome.status === 'rejected') throw outcome.reason;
}

async function orRefused<Result>(
  { payload }: PayloadRequest,
  uploads: Uploads,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Uploads can’t be kept or read' });
    // A full disk has a sentence of its own.
    if (isDiskFull(error)) throw error;
    throw new Refused(uploads.unavailable, 503);
  }
}
