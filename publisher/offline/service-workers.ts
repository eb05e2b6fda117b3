import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { injectManifest, type ManifestEntry } from 'workbox-build';
import { AssetFinder } from './asset-finder.ts';
import type { Draft } from '../files/draft.ts';

interface Worker {
  /** Compiled source in the renderer's `workers/`, with `self.__WB_MANIFEST` in it. */
  source: string;
  address: string;
  /** Pages that it saves on installation, with the hashed files that they need. */
  pages: string[];
  /** Data that it saves beside them, with the pictures and places that these name. */
  files: string[];
}

/**
 * Phones and kiosks have a worker each. The phones' one fetches packs and titles by itself, later;
 * the kiosk's one saves all that its desk needs at once.
 */
const workers: Worker[] = [
  { source: 'sw.js', address: '/sw.js', pages: ['/ngoai-tuyen/'], files: [] },
  {
    source: 'kiosk-sw.js',
    address: '/kiosk/sw.js',
    pages: ['/kiosk/'],
    files: [
      '/data/kiosk/quay.json',
      '/data/kiosk/huong-dan.json',
      '/data/kiosk/xa-phuong.json',
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
  const assets = new AssetFinder(draft);
  for (const { source, address, pages, files } of workers) {
    const data = files.filter((file) => draft.has(file));
    const named = data.flatMap((file) => namedIn(draft.read(file)));
    const known = [...new Set([...pages, ...data, ...named])].filter((each) => draft.has(each));
    const shell = pages.filter((page) => draft.has(page)).map((page) => draft.read(page));
    const entries: ManifestEntry[] = [
      ...known.map((url) => ({ url, revision: draft.manifest.get(url) ?? null })),
      ...assets
        .find(shell)
        .filter(isAskedFor)
        .map((url) => ({ url, revision: null })),
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

/** Every browser that has workers reads `woff2`; the older copy beside it is for none of them. */
function isAskedFor(asset: string): boolean {
  return !asset.endsWith('.woff');
}

/** Uploaded pictures that a data file shows, and the communes of its desks. */
function namedIn(json: string): string[] {
  const pictures = [...json.matchAll(/"src":"(\/media\/[^"]+)"/g)].map(([, src = '']) => src);
  const communes = [...json.matchAll(/"commune":\{[^}]*"slug":"([^"]+)"/g)];
  return [...pictures, ...communes.map(([, slug]) => `/data/kiosk/${slug}.json`)];
}
