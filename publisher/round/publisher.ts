import type { Payload } from 'payload';
import type { Lease } from '../../cms/publishing/publication/lease.ts';
import { pictureFolder } from '../../cms/storage/uploads/open-uploads.ts';
import type { Environment } from '../../env/environment.ts';
import type { CompiledRenderer } from '../make/renderer.ts';
import { LastGood } from '../releases/last-good.ts';
import { Releases } from '../releases/releases.ts';
import { SearchIndex } from '../make/search-index.ts';

/** The tools of a round. */
export interface Publisher {
  payload: Payload;
  lease: Lease;
  siteUrl: string;
  mediaFolder: string;
  releases: Releases;
  lastGood: LastGood;
  compiled: CompiledRenderer;
  searchIndex: SearchIndex;
}

/** Puts together what a round needs. */
export function createPublisher(
  payload: Payload,
  lease: Lease,
  compiled: CompiledRenderer,
  { dataDir, siteUrl }: Pick<Environment, 'dataDir' | 'siteUrl'>,
): Publisher {
  const releases = new Releases(dataDir);
  return {
    payload,
    lease,
    siteUrl,
    mediaFolder: pictureFolder(payload),
    releases,
    lastGood: new LastGood(releases),
    compiled,
    searchIndex: new SearchIndex(),
  };
}

/** Another process took over publishing: the round is abandoned. */
export class LeaseLostError extends Error {
  constructor() {
    super('Một tiến trình khác đã nhận việc xuất bản.');
    this.name = 'LeaseLostError';
  }
}
