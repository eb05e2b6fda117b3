import { statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteOf } from '../../../content/release-folder.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { createWebServer } from '../../../ops/web/server.ts';
import { fileOf } from '../../../content/release.ts';
import { makeRelease } from '../../../publisher/make/make.ts';
import { releaseId, Releases } from '../../../publisher/releases/releases.ts';
import { loadRenderer } from '../../../publisher/make/renderer.ts';
import { SearchIndex } from '../../../publisher/make/search-index.ts';

/** A page that a template drew. */
export interface MadePage {
  address: string;
  kind: string;
  /** Length of its HTML in bytes. */
  bytes: number;
}

/** A finished release and where it is served. Plain data, handed to every test file. */
export interface MadeSite {
  /** `http://localhost:4712` */
  url: string;
  /** Its files, as the web server reads them. */
  folder: string;
  /** Its HTML pages. */
  pages: MadePage[];
}

/** Makes the first release of a snapshot in an empty data folder and serves it on a free port. */
export async function makeSite(
  dataDir: string,
  snapshot: Snapshot,
  mediaFolder: string,
): Promise<MadeSite & { server: Server }> {
  const compiled = await loadRenderer();
  const releases = new Releases(dataDir);
  const now = new Date(snapshot.meta.asOf);
  const id = releaseId(now);
  const draft = await releases.draftFolder(id);
  const searchIndex = new SearchIndex();
  await makeRelease(draft, { id, snapshot, mediaFolder, compiled, searchIndex, now });
  await searchIndex.close();
  await releases.keep(draft, id);
  await releases.switchTo(id);

  const folder = siteOf(releases.folderOf(id));
  const pages = compiled.renderer
    .pages(snapshot)
    .filter(({ address }) => /(?:\/|\.html)$/.test(address))
    .map(({ address, kind }) => ({
      address,
      kind,
      bytes: statSync(path.join(folder, fileOf(address))).size,
    }));
  const server = await serve(dataDir);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, folder, pages, server };
}

async function serve(dataDir: string): Promise<Server> {
  const nobody = 'http://127.0.0.1:9';
  const server = createWebServer({
    dataDir,
    cmsOrigin: nobody,
    payloadSecret: 'unused',
    isHttps: false,
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return server;
}

/** The longest page of each kind: whatever a template can show, it shows most of. */
export function richestOfEachKind({ pages }: Pick<MadeSite, 'pages'>): MadePage[] {
  const richest = new Map<string, MadePage>();
  for (const page of pages)
    if (page.bytes > (richest.get(page.kind)?.bytes ?? 0)) richest.set(page.kind, page);
  return [...richest.values()];
}
