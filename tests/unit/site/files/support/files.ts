import type { Snapshot } from '../../../../../content/snapshot/snapshot.ts';
import { renderFile } from '../../../../../site/files/render-file.ts';
import type { SitePage } from '../../../../../site/page-data/page.ts';
import { pages } from '../../../../../site/page-data/pages.ts';

/** Reads the files of a site as they would be written, by their address. */
export function filesOf(snapshot: Snapshot): (address: string) => string {
  const made = new Map((pages(snapshot) as SitePage[]).map((page) => [page.address, page]));
  return (address) => {
    const page = made.get(address);
    return String((page && renderFile(page)?.body) ?? '');
  };
}
