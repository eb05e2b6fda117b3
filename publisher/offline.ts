import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { injectManifest, type ManifestEntry } from 'workbox-build';
import { assetsOf } from './assets.ts';
import type { Draft } from './draft.ts';

interface Worker {
  /** Compiled source in the renderer's `workers/`, with `self.__WB_MANIFEST` in it. */
  source: string;
  address: string;
  /** Pages that it saves on installation, with the hashed files that they need. */
  pages: string[];
  /** Files that it saves beside them. */
  files: string[];
}

/** Phones and kiosks have a worker each; packs and titles are fetched by the workers themselves. */
const workers: Worker[] = [
  { source: 'sw.js', address: '/sw.js', pages: ['/ngoai-tuyen/'], files: ['/boot.js'] },
  {
    source: 'kiosk-sw.js',
    address: '/kiosk/sw.js',
    pages: ['/kiosk/'],
    files: [
      '/boot.js',
      '/data/kiosk/quay.json',
      '/data/kiosk/huong-dan.json',
      '/data/tieu-de.json',
    ],
  },
];

/** Writes the service workers, each with the list of what it saves and what changed in it. */
export async function addServiceWorkers(
  draft: Draft,
  workersFolder: string,
  folder: string,
): Promise<void> {
  for (const { source, address, pages, files } of workers) {
    const known = [...pages, ...files].filter((each) => draft.has(each));
    const shell = pages.filter((page) => draft.has(page)).map((page) => draft.read(page));
    const entries: ManifestEntry[] = [
      ...known.map((url) => ({ url, revision: draft.manifest.get(url) ?? null })),
      ...assetsOf(shell, draft).map((url) => ({ url, revision: null })),
    ];
    const made = path.join(folder, source);
    await injectManifest({
      swSrc: path.join(workersFolder, source),
      swDest: made,
      globDirectory: workersFolder,
      globPatterns: [],
      additionalManifestEntries: entries,
    });
    draft.write(address, await readFile(made));
    await rm(made);
  }
}
