import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataAddresses } from '../../content/data-addresses.ts';
import { kioskAddresses } from '../../content/kiosk/data-addresses.ts';
import type { KioskContent, KioskPlaces } from '../../content/kiosk/data.ts';
import { AssetFinder, packsOfAsset } from './asset-finder.ts';
import type { Draft } from '../files/draft.ts';

interface Worker {
  /** Compiled source in the renderer's `workers/`, with `self.__WB_MANIFEST` in it. */
  source: string;
  address: string;
  /** Pages that it saves when installed, with the hashed files they need. */
  pages: string[];
  /** Data and pictures to save as well; those missing in the draft are skipped. */
  dataOf: (draft: Draft) => string[];
}

/** The worker of phones. */
const phones = '/sw.js';

/**
 * Phones and kiosks have a worker each. On phones, packs and titles are fetched later; the kiosk saves
 * everything at once.
 */
const workers: Worker[] = [
  { source: 'sw.js', address: phones, pages: ['/ngoai-tuyen/'], dataOf: () => [] },
  { source: 'kiosk-sw.js', address: '/kiosk/sw.js', pages: ['/kiosk/'], dataOf: kioskData },
];

/** A file that `workbox-precaching` saves. The address of a hashed file is its revision. */
interface ManifestEntry {
  url: string;
  revision: string | null;
}

/** The name that stands in a compiled worker for the list of a release; Workbox chose it. */
const injectionPoint = 'self.__WB_MANIFEST';

/**
 * Writes the service workers with their precache lists.
 * @throws {Error} when a worker does not ask for its list exactly once
 */
export function addServiceWorkers(draft: Draft, workersFolder: string): void {
  const assets = new AssetFinder(draft);
  for (const { source, address, pages, dataOf } of workers) {
    const known = [...new Set([...pages, ...dataOf(draft)])].filter((each) => draft.has(each));
    const shell = pages.filter((page) => draft.has(page)).map((page) => draft.read(page));
    const entries: ManifestEntry[] = [
      ...known.map((url) => ({ url, revision: draft.manifest.get(url)?.slice(0, 16) ?? null })),
      ...assets
        .find(shell, (asset) => address !== phones || packsOfAsset(asset) === undefined)
        .map((url) => ({ url, revision: null })),
    ];
    draft.write(address, withList(path.join(workersFolder, source), entries));
  }
}

function withList(source: string, entries: ManifestEntry[]): string {
  const [before, after, ...more] = readFileSync(source, 'utf8').split(injectionPoint);
  if (after === undefined || more.length > 0)
    throw new Error(`${source} must have ${injectionPoint} once.`);
  return `${before}${JSON.stringify(entries)}${after}`;
}

/** Lists what every desk reads, every commune, and the guides' pictures. */
function kioskData(draft: Draft): string[] {
  const read = <Data>(address: string): Data | undefined =>
    draft.has(address) ? (JSON.parse(draft.read(address)) as Data) : undefined;
  const communes = read<KioskPlaces>(kioskAddresses.places)?.communes ?? [];
  const { guides, translations, practices } = read<KioskContent>(kioskAddresses.guides) ?? {
    guides: [],
    translations: [],
    practices: [],
  };
  return [
    kioskAddresses.desks,
    kioskAddresses.guides,
    kioskAddresses.places,
    kioskAddresses.pages,
    kioskAddresses.drawings,
    dataAddresses.titles,
    ...practices.map(({ slug }) => dataAddresses.practice(slug)),
    ...communes.map(({ slug }) => kioskAddresses.commune(slug)),
    ...[...guides, ...translations]
      .flatMap(({ steps }) => steps)
      .flatMap(({ picture, screens = [] }) => [
        ...(picture?.type === 'media' ? [picture.src] : []),
        ...screens.map(({ src }) => src),
      ]),
  ];
}
