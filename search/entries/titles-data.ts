import { ways, type Way } from '../../content/addresses.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { slugify } from '../../content/text/slug.ts';
import { packPlaces, unpackPlaces, type PackedPlaces } from './packed-places.ts';
import { pageEntries } from './page-entries.ts';
import { placeEntries } from './place-entries.ts';
import { searchRules, type SearchRules } from './rules.ts';
import type { TitleEntry, TitleKind } from './title-entry.ts';

/** `/data/tieu-de.json`: the title index as shipped to phones, JSON values only. */
export interface TitlesData {
  pages: Partial<Record<TitleKind, PackedPage[]>>;
  places: PackedPlaces;
  rules: SearchRules;
}

/** 0 = absent; addresses without what all addresses of their kind share. */
type PackedPage = [
  title: string,
  address?: string | 0,
  hint?: string | 0,
  words?: string | 0,
  topic?: string | 0,
];

/** Prefix and suffix shared by the addresses of a kind. */
const frames = new Map<TitleKind, readonly [string, string]>(
  Object.values<Way>(ways).map(({ page, folder, anchor }) => [
    page,
    anchor === undefined ? [`/${folder}/`, '/'] : [`/${folder}/#${anchor}`, ''],
  ]),
);

/** Packs the index of a snapshot, small enough for a bad connection. */
export function packTitles(snapshot: Snapshot): TitlesData {
  const pages: TitlesData['pages'] = {};
  for (const entry of pageEntries(snapshot)) (pages[entry.kind] ??= []).push(packPage(entry));
  return { pages, places: packPlaces(snapshot), rules: searchRules(snapshot) };
}

/** Unpacks the entries for `createTitleSearch`: the same as `titleEntries` of the snapshot. */
export function unpackTitles({ pages, places, rules }: TitlesData): {
  entries: TitleEntry[];
  rules: SearchRules;
} {
  const kinds = Object.keys(pages) as TitleKind[];
  return {
    entries: [
      ...kinds.flatMap((kind) => (pages[kind] ?? []).map((packed) => unpackPage(kind, packed))),
      ...placeEntries(unpackPlaces(places)),
    ],
    rules,
  };
}

function packPage({ address, title, kind, hint, words, topic }: TitleEntry): PackedPage {
  const [before, after] = frames.get(kind) ?? ['', ''];
  const middle = address.slice(before.length, address.length - after.length);
  const known = before + middle + after === address && middle === slugify(title);
  const packed: PackedPage = [title, known ? 0 : middle, hint ?? 0, words ?? 0, topic ?? 0];
  while (packed.length > 1 && packed[packed.length - 1] === 0) packed.pop();
  return packed;
}

function unpackPage(kind: TitleKind, [title, middle, hint, words, topic]: PackedPage): TitleEntry {
  const [before, after] = frames.get(kind) ?? ['', ''];
  return {
    address: before + (middle || slugify(title)) + after,
    title,
    kind,
    ...(hint && { hint }),
    ...(words && { words }),
    ...(topic && { topic }),
  };
}
