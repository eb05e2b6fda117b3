import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
  UploadConfig,
} from 'payload';
import { Refused } from '../errors/refused.ts';
import type { BucketUploads } from './in-bucket.ts';
import { typeOfUpload } from './type.ts';
import type { UploadFolder } from './uploads.ts';

/** A row of a collection of uploads, as far as it names its files. */
interface Row {
  filename?: string | null;
  sizes?: Record<string, { filename?: string | null } | undefined> | null;
}

/** A collection with what it says of its uploads. */
export type UploadCollection = Omit<CollectionConfig, 'upload'> & { upload: UploadConfig };

/** A collection of uploads whose files lie in a store: nothing of them is written to this machine. */
export function keptInStore(collection: UploadCollection, store: BucketUploads): CollectionConfig {
  const folder = collection.slug as UploadFolder;
  const { hooks = {}, upload } = collection;
  return {
    ...collection,
    upload: {
      ...upload,
      disableLocalStorage: true,
      handlers: [serves(store, folder, upload.modifyResponseHeaders)],
    },
    hooks: {
      ...hooks,
      // A file is there before its row is, and goes before it.
      beforeChange: [...(hooks.beforeChange ?? []), writesFiles(store, folder)],
      beforeDelete: [...(hooks.beforeDelete ?? []), removesFiles(store, folder)],
      afterChange: [...(hooks.afterChange ?? []), removesReplaced(store, folder)],
      afterError: [...(hooks.afterError ?? []), removesUnwritten(store, folder)],
    },
  };
}

const missing = 'Không có tệp này.';
const unreachable =
  'Kho tệp không trả lời nên chưa làm được. Xin đợi một lát rồi thử lại; vẫn không được thì báo quản trị viên.';

function serves(
  store: BucketUploads,
  folder: UploadFolder,
  modify: UploadConfig['modifyResponseHeaders'],
): NonNullable<UploadConfig['handlers']>[number] {
  return async (req, { doc, params: { filename } }) => {
    if ((doc as unknown) === null)
      return Response.json({ errors: [{ message: missing }] }, { status: 404 });
    const range = req.headers.get('range');
    const answer = await orRefused(req, () => store.open(folder, filename, range));
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

function writesFiles(store: BucketUploads, folder: UploadFolder): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    const files = sentWith(req, data);
    if (files.length === 0) return data;
    req.context['uploaded'] = files.map(({ name }) => name);
    await orRefused(req, () =>
      Promise.all(files.map(({ name, bytes }) => store.write(folder, name, bytes))),
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

function removesFiles(store: BucketUploads, folder: UploadFolder): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const row = await req.payload.db.findOne<Row & { id: string }>({
      collection: folder,
      where: { id: { equals: id } },
      req,
    });
    if (row)
      await orRefused(req, () =>
        Promise.all(namesOf(row).map((name) => store.remove(folder, name))),
      );
  };
}

function removesReplaced(store: BucketUploads, folder: UploadFolder): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || !req.file) return doc;
    const kept = new Set(namesOf(doc as Row));
    await removeQuietly(
      req,
      store,
      folder,
      namesOf(previousDoc as Row).filter((name) => !kept.has(name)),
    );
    return doc;
  };
}

/** What was refused after its files were sent leaves none behind, unless its row was written all the same. */
function removesUnwritten(store: BucketUploads, folder: UploadFolder): CollectionAfterErrorHook {
  return async ({ req }) => {
    const names = req.context['uploaded'] as string[] | undefined;
    const [filename] = names ?? [];
    if (!names || !filename) return;
    const where = { filename: { equals: filename } };
    if (await req.payload.db.findOne({ collection: folder, where })) return;
    await removeQuietly(req, store, folder, names);
  };
}

function namesOf({ filename, sizes }: Row): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)];
  return [...new Set(all.filter((name) => typeof name === 'string' && name !== ''))] as string[];
}

async function removeQuietly(
  { payload }: PayloadRequest,
  store: BucketUploads,
  folder: UploadFolder,
  names: string[],
): Promise<void> {
  try {
    await Promise.all(names.map((name) => store.remove(folder, name)));
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: `Files that nobody needs stay in the store: ${folder}`,
    });
  }
}

async function orRefused<Result>(
  { payload }: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The store of uploads does not answer' });
    throw new Refused(unreachable, 503);
  }
}
