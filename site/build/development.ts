import { readSnapshot } from '../../content/snapshot/files.ts';
import { renderFile } from '../files/render-file.ts';
import type { SitePage } from '../page-data/page.ts';
import { pages } from '../page-data/pages.ts';

/** The sample snapshot that `npx node tests/support/write-sample-snapshot.ts` writes. */
const folder = 'build/sample-snapshot';

/** The page at an address of the sample snapshot, or the response itself if it is not HTML. */
export async function developmentPage(address: string): Promise<SitePage | Response> {
  const all = pages(await readSnapshot(folder)) as SitePage[];
  const page =
    all.find((page) => page.address === address) ??
    all.find((page) => page.address === `${address}/`) ??
    all.find((page) => page.address === '/404.html');
  if (!page) return new Response('The sample snapshot has no such page.', { status: 404 });
  const file = renderFile(page);
  if (!file) return page;
  const body = Buffer.from(file.body, file.encoding);
  return new Response(body, { headers: { 'content-type': file.type } });
}
