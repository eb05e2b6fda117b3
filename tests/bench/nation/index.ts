import { fold } from '../../../content/text/fold.ts';
import { slugify } from '../../../content/text/slug.ts';
import {
  packPlaces,
  unpackPlaces,
  type PackedPlaces,
} from '../../../search/entries/packed-places.ts';
import { placeEntries } from '../../../search/entries/place-entries.ts';
import { packTitles, unpackTitles } from '../../../search/entries/titles-data.ts';
import type { TitleEntry } from '../../../search/entries/title-entry.ts';
import { createTitleSearch, type TitleSearch } from '../../../search/title-search.ts';
import { placesOf } from '../../support/nation/places.ts';
import { snapshotOfMany } from '../../support/nation/province-snapshot.ts';
import { provinces } from '../../support/nation/provinces.ts';
import { smallest } from './counts.ts';

/** The index a phone would load to be sent to a province: names of places, and where they lie. */
export interface IndexResult {
  entries: number;
  bytes: number;
  /** Brotli 11, as titles are sent. */
  br: number;
  openMs: number;
  heapMB: number;
  key: { median: number; p95: number };
}

/** Of what people typed, how much led to the right place. */
export interface Found {
  asked: number;
  /** Of all communes, those that share their name with another. */
  alike: number;
  /** Among the first ten hits. */
  byName: number;
  /** First hit, with the name of the province behind. */
  withProvince: number;
}

interface ProvinceNames {
  name: string;
  origin: string;
  places: PackedPlaces;
}

/** Of all communes, one in so many is looked for. */
const every = 9;

type National = ReturnType<typeof placesOfNation>;

function placesOfNation() {
  return provinces.map((province) => {
    const { communes, formerUnits } = placesOf(province);
    return { name: province.name, communes, formerUnits };
  });
}

/** The index above the provinces: communes and former units, no hamlets. */
export function measureNationalIndex(): { index: IndexResult; found: Found } {
  const all = placesOfNation();
  const json = JSON.stringify(all.map(namesOf));
  let entries: TitleEntry[] = [];
  const { search, index } = measure(json, () => {
    entries = (JSON.parse(json) as ProvinceNames[]).flatMap(entriesOf);
    return createTitleSearch(entries, noRules);
  });
  return { index: { ...index, entries: entries.length }, found: lookUp(search, all) };
}

/**
 * Measures what every phone would load if the nation were one release: titles of all hamlets, too.
 */
export function measureTitlesOfAll(): IndexResult {
  const json = JSON.stringify(packTitles(snapshotOfMany(provinces)));
  let entries = 0;
  const { index } = measure(json, () => {
    const unpacked = unpackTitles(JSON.parse(json) as ReturnType<typeof packTitles>);
    entries = unpacked.entries.length;
    return createTitleSearch(unpacked.entries, unpacked.rules);
  });
  return { ...index, entries };
}

const noRules = { synonyms: [], bestBets: [] };

const originOf = (province: string) => `https://${slugify(province)}.example.vn`;

function namesOf({ name, communes, formerUnits }: National[number]): ProvinceNames {
  return {
    name,
    origin: originOf(name),
    places: packPlaces({ communes, formerUnits, hamlets: [] }),
  };
}

/** The same entries as a province has, each with its province in the title and in the address. */
function entriesOf({ name, origin, places }: ProvinceNames): TitleEntry[] {
  return placeEntries(unpackPlaces(places)).map((entry) => ({
    ...entry,
    address: origin + entry.address,
    title: `${entry.title}, ${name}`,
  }));
}

function measure(json: string, open: () => TitleSearch) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { result: search, ms } = onProcessor(open);
  globalThis.gc?.();
  const heapMB = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
  const index = {
    bytes: Buffer.byteLength(json),
    br: smallest(json),
    openMs: Math.round(ms),
    heapMB,
    key: keysOf(search),
  };
  return { search, index };
}

/** Presses every key of some names, typed without marks. */
function keysOf(search: TitleSearch): { median: number; p95: number } {
  const typed = namesToType.flatMap((text) =>
    Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)),
  );
  const times = typed
    .map((text) => onProcessor(() => search(text)).ms)
    .sort((one, other) => one - other);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95) };
}

/** Time of the processor, which a busy machine hardly changes. */
function onProcessor<Result>(work: () => Result): { result: Result; ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** Typed without marks. */
const namesToType = ['xa tan thanh', 'phuong binh an', 'xa long hoa', 'phu tien', 'xa dong khe'];

function lookUp(search: TitleSearch, national: National): Found {
  const all = national.flatMap(({ name: province, communes }) =>
    communes.map(({ name, slug }) => ({
      name,
      province,
      address: `${originOf(province)}/xa-phuong/${slug}/`,
    })),
  );
  const alike = Map.groupBy(all, ({ name }) => fold(name));
  const asked = all.filter((_, at) => at % every === 0);
  const among = (query: string, first: number, wanted: string) =>
    search(query)
      .slice(0, first)
      .some(({ address }) => address === wanted);
  const namesakes = (name: string) => alike.get(fold(name))?.length ?? 1;
  return {
    asked: asked.length,
    alike: all.filter(({ name }) => namesakes(name) > 1).length,
    byName: asked.filter(({ name, address }) => among(fold(name), 10, address)).length,
    withProvince: asked.filter(({ name, province, address }) =>
      among(fold(`${name} ${province}`), 1, address),
    ).length,
  };
}
