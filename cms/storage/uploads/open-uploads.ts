import path from 'node:path';
import type { Payload } from 'payload';
import type { Environment } from '../../../env/environment.ts';
import { ObjectStore } from '../object-store/object-store.ts';
import { formatNumber } from '../../../content/text/number.ts';
import { BucketUploads } from './in-bucket.ts';
import { FolderUploads } from './in-folder.ts';
import { uploadFolders } from './uploads.ts';

type Where = Pick<Environment, 'dataDir' | 'uploads'>;

/** Opens the place where an installation keeps its uploads. */
export function openUploads({ dataDir, uploads }: Where): FolderUploads | BucketUploads {
  if (!uploads) return new FolderUploads(dataDir);
  return 'folder' in uploads
    ? new FolderUploads(uploads.folder, { isShared: true })
    : new BucketUploads(new ObjectStore(uploads));
}

const opened = new WeakMap<object, FolderUploads | BucketUploads>();

/** Nothing takes as long as this, in milliseconds, to be written. */
const longestWrite = 24 * 3600_000;

/**
 * Makes the folders of a new installation, and tidies those of an old one.
 * @throws {Error} with one Vietnamese sentence when a shared disk is not the one that rows speak of
 */
export async function demandUploads(payload: Payload): Promise<void> {
  const uploads = uploadsOf(payload);
  if (!(uploads instanceof FolderUploads)) return;
  await uploads.removeDrafts(new Date(Date.now() - longestWrite));
  if (!uploads.isShared) return;
  const files = (await uploads.isKnown()) ? 0 : await countFiles(payload);
  if (files > 0)
    throw new Error(
      `Thư mục “${uploads.root}” (UPLOADS_TO) không có hình và phiếu nào, mà cơ sở dữ liệu kể ${formatNumber(files)} tệp: gắn ổ chung vào đó, hoặc chạy npm run uploads ở máy đang giữ tệp, rồi mở lại.`,
    );
  await uploads.make();
}

async function countFiles({ db }: Payload): Promise<number> {
  const counted = uploadFolders.map((collection) => db.count({ collection, where: {} }));
  return (await Promise.all(counted)).reduce((sum, { totalDocs }) => sum + totalDocs, 0);
}

/** Returns the place where a CMS keeps its uploads. */
export function uploadsOf({ config }: Pick<Payload, 'config'>): FolderUploads | BucketUploads {
  const where = config.custom as unknown as Where;
  const known = opened.get(config) ?? openUploads(where);
  opened.set(config, known);
  return known;
}

/**
 * The folder of this machine in which a release finds the pictures that it shows: that of the uploads,
 * or one for those that were brought from the store.
 */
export function pictureFolder(payload: Pick<Payload, 'config'>): string {
  const uploads = uploadsOf(payload);
  const { dataDir } = payload.config.custom as unknown as Where;
  return uploads instanceof FolderUploads
    ? path.join(uploads.root, 'media')
    : path.join(dataDir, 'media-from-store');
}
