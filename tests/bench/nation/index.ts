import { brotliCompressSync, constants } from 'node:zlib';
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

/** What a phone would load to be sent to a province: names of places, and where they lie. */
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
  /** Among the first hits, as many as there are places of that name. */
  byName: number;
  /** First hit, with the name of the province behind. */
  withProvince: number;
}

interface ProvinceNames {
  name: string;
  origin: string;
  places: PackedPlaces;
}

/** A place of each commune asked for: every so many. */
const every = 9;

/** The index above the provinces: communes and former units, no hamlets. */
export function measureNationalIndex(): { index: IndexResult; found: Found } {
  const json = JSON.stringify(provinces.map(namesOf));
  const open = () =>
    createTitleSearch((JSON.parse(json) as ProvinceNames[]).flatMap(entriesOf), noRules);
  const { search, index } = measure(json, open);
  return { index: { ...index, entries: entriesIn(json) }, found: lookUp(search) };
}

/** What every phone would load if the nation were one release: titles of all hamlets, too. */
export function measureOneForAll(): IndexResult {
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

function namesOf(province: (typeof provinces)[number]): ProvinceNames {
  const { communes, formerUnits } = placesOf(province);
  const origin = `https://${slugify(province.name)}.example.vn`;
  return {
    name: province.name,
    origin,
    places: packPlaces({ communes, formerUnits, hamlets: [] }),
  };
}

/** The same entries as a province has, each with its province in the second line and in the address. */
function entriesOf({ name, origin, places }: ProvinceNames): TitleEntry[] {
  return placeEntries(unpackPlaces(places)).map((entry) => ({
    ...entry,
    address: origin + entry.address,
    hint: entry.hint ? `${name}. ${entry.hint}` : name,
  }));
}

const entriesIn = (json: string) => (JSON.parse(json) as ProvinceNames[]).flatMap(entriesOf).length;

function measure(json: string, open: () => TitleSearch) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const search = open();
  const openMs = Math.round(performance.now() - started);
  globalThis.gc?.();
  const heapMB = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
  const index = {
    bytes: Buffer.byteLength(json),
    br: brotliCompressSync(json, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
    }).length,
    openMs,
    heapMB,
    key: keysOf(search),
  };
  return { search, index };
}

/** Presses every key of some names, typed without marks. */
function keysOf(search: TitleSearch): { median: number; p95: number } {
  const typed = provinces
    .flatMap((province) => placesOf(province).communes.slice(0, 1))
    .map(({ name }) => fold(name))
    .flatMap((text) => Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)));
  const times = typed
    .map((text) => {
      const started = performance.now();
      search(text);
      return performance.now() - started;
    })
    .sort((one, other) => one - other);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95) };
}

function lookUp(search: TitleSearch): Found {
  const all = provinces.flatMap((province) =>
    placesOf(province).communes.map(({ name, slug }) => ({ name, slug, province: province.name })),
  );
  const alike = Map.groupBy(all, ({ name }) => fold(name));
  const asked = all.filter((_, at) => at % every === 0);
  const isThere = (query: string, slug: string, province: string, among: number) =>
    search(query)
      .slice(0, among)
      .some(
        ({ address }) => address === `https://${slugify(province)}.example.vn/xa-phuong/${slug}/`,
      );
  const count = (is: (place: (typeof all)[number]) => boolean) => asked.filter(is).length;
  return {
    asked: asked.length,
    byName: count(({ name, slug, province }) =>
      isThere(fold(name), slug, province, alike.get(fold(name))?.length ?? 1),
    ),
    withProvince: count(({ name, slug, province }) =>
      isThere(fold(`${name} ${province}`), slug, province, 1),
    ),
  };
}
