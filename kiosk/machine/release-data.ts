import { dataAddresses } from '../../content/data-addresses.ts';
import { kioskAddresses } from '../../content/kiosk/data-addresses.ts';
import type {
  KioskCommune,
  KioskContent,
  KioskDesks,
  KioskPage,
  KioskPages,
  KioskPlaces,
} from '../../content/kiosk/data.ts';
import type { PracticeData } from '../../practice/data.ts';
import { keepDrawings } from './drawings.ts';

/** Everything that the kiosk reads at its start; the service worker keeps it for a cold start offline. */
export interface ReleaseData {
  content: KioskContent;
  desks: KioskDesks;
  places: KioskPlaces;
}

/**
 * Reads the release's data.
 * @throws {TypeError} when there is neither a network nor a saved copy
 */
export async function readReleaseData(): Promise<ReleaseData> {
  const [content, desks, places, drawings] = await Promise.all([
    readJson<KioskContent>(kioskAddresses.guides),
    readJson<KioskDesks>(kioskAddresses.desks),
    readJson<KioskPlaces>(kioskAddresses.places),
    readJson<Record<string, string>>(kioskAddresses.drawings),
  ]);
  keepDrawings(drawings);
  return { content, desks, places };
}

/** The hamlets and teams of a commune: the service worker has those of all. */
export function readCommune(slug: string): Promise<KioskCommune> {
  return readJson<KioskCommune>(kioskAddresses.commune(slug), { cache: 'no-store' });
}

let pages: Promise<KioskPages> | undefined;

/**
 * The page of the site at an address, read when the first one is wanted; nothing where there is none.
 * @throws {TypeError} when the pages are neither on the network nor saved; the next call tries again
 */
export async function readPage(address: string): Promise<KioskPage | undefined> {
  pages ??= readJson<KioskPages>(kioskAddresses.pages).catch((error: unknown) => {
    pages = undefined;
    throw error;
  });
  return (await pages)[address];
}

/** The file that a practice is played from: the service worker has it. */
export const readPractice = (slug: string): Promise<PracticeData> =>
  readJson<PracticeData>(dataAddresses.practice(slug));

async function readJson<Value>(address: string, options?: RequestInit): Promise<Value> {
  const response = await fetch(address, options);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`);
  return (await response.json()) as Value;
}
