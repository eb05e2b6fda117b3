import path from 'node:path';
import type { Payload } from 'payload';
import type { Environment } from '../../env/environment.ts';
import { ObjectStore } from '../object-store/object-store.ts';
import { BucketUploads } from './in-bucket.ts';
import { FolderUploads } from './in-folder.ts';

type Where = Pick<Environment, 'dataDir' | 'uploads'>;

/** Where an installation keeps its uploads. */
export function openUploads({ dataDir, uploads }: Where): FolderUploads | BucketUploads {
  if (!uploads) return new FolderUploads(dataDir);
  return 'folder' in uploads
    ? new FolderUploads(uploads.folder)
    : new BucketUploads(new ObjectStore(uploads));
}

const opened = new WeakMap<object, FolderUploads | BucketUploads>();

/** Where a CMS keeps its uploads. */
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
