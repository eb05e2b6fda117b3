import type { Place } from '../../../../env/environment.ts';
import { FolderStore } from './folder.ts';
import { S3Store } from './s3.ts';
import type { Store } from './store.ts';

/** The store that the environment names. */
export function openStore(to: Place): Store {
  return 'folder' in to ? new FolderStore(to.folder) : new S3Store(to);
}
