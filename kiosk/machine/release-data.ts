import { dataAddresses } from '../../content/data-addresses.ts';
import type {
  KioskCommune,
  KioskContent,
  KioskDesks,
  KioskPlaces,
} from '../../content/kiosk/data.ts';
import type { PracticeData } from '../../practice/data.ts';

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
  const [content, desks, places] = await Promise.all([
    readJson<KioskContent>(dataAddresses.kiosk.guides),
    readJson<KioskDesks>(dataAddresses.kiosk.desks),
    readJson<KioskPlaces>(dataAddresses.kiosk.places),
  ]);
  return { content, desks, places };
}

/** The hamlets and teams of a commune; never cached, since that would reveal who looked for what. */
export function readCommune(slug: string): Promise<KioskCommune> {
  return readJson<KioskCommune>(dataAddresses.kiosk.commune(slug), { cache: 'no-store' });
}

/** What is played of a practice: the service worker has it. */
export const readPractice = (slug: string): Promise<PracticeData> =>
  readJson<PracticeData>(dataAddresses.practice(slug));

async function readJson<Value>(address: string, options?: RequestInit): Promise<Value> {
  const response = await fetch(address, options);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`);
  return (await response.json()) as Value;
}
