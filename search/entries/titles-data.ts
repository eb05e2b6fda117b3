import { ways, type Way } from '../../content/addresses.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { slugify } from '../../content/text/slug.ts';
import { packPlaces, unpackPlaces, type PackedPlaces } from './packed-places.ts';
import { pageEntries } from './page-entries.ts';
import { placeEntries } from './place-entries.ts';
import { searchRules, type SearchRules } from './rules.ts';
import type { TitleEntry, TitleKind } from './title-entry.ts';

/** `/data/tieu-de.txt`: the title index as shipped to phones, JSON values only. */
export interface TitlesData {
  pages: Partial<Record<TitleKind, PackedPages>>;
  places: PackedPlaces;
  /** Groups of synonyms; of each best bet its address, then its queries. */
  rules: { synonyms: string; bestBets: string; matters: string };
}

/** Each field of all pages of a kind, a line for each: like stands by like, so that it compresses well. */
type PackedPages = Partial<Record<PackedField, string>>;

/** Addresses go without what all addresses of their kind share, and without what follows from the title. */
const packedFields = ['title', 'address', 'hint', 'words', 'topic', 'said'] as const;
type PackedField = (typeof packedFields)[number];
type PackedPage = Partial<Record<PackedField, string | undefined>>;

/** Prefix and suffix shared by the addresses of a kind. */
const frames = new Map<TitleKind, readonly [string, string]>(
  Object.values<Way>(ways).map(({ page, folder, anchor }) => [
    page,
    anchor === undefined ? [`/${folder}/`, '/'] : [`/${folder}/#${anchor}`, ''],
  ]),
);

/** Packs the index of a snapshot, small enough for a bad connection. */
export function packTitles(snapshot: Snapshot): TitlesData {
  const ofKind = new Map<TitleKind, PackedPage[]>();
  for (const entry of pageEntries(snapshot))
    ofKind.set(entry.kind, [...(ofKind.get(entry.kind) ?? []), packPage(entry)]);
  const { synonyms, bestBets, matters = '' } = searchRules(snapshot);
  return {
    // What others repeat comes first: it compresses better.
    rules: {
      synonyms: packLists(synonyms),
      bestBets: packLists(bestBets.map(({ address, queries }) => [address, ...queries])),
      matters,
    },
    pages: Object.fromEntries([...ofKind].map(([kind, pages]) => [kind, packPages(pages)])),
    places: packPlaces(snapshot),
  };
}

/** Unpacks the entries for `createTitleSearch`: the same as `titleEntries` of the snapshot. */
export function unpackTitles({ pages, places, rules }: TitlesData): {
  entries: TitleEntry[];
  rules: SearchRules;
} {
  const kinds = Object.keys(pages) as TitleKind[];
  return {
    entries: [
      ...kinds.flatMap((kind) =>
        unpackPages(pages[kind] ?? {}).map((packed) => unpackPage(kind, packed)),
      ),
      ...placeEntries(unpackPlaces(places)),
    ],
    rules: {
      synonyms: unpackLists(rules.synonyms),
      bestBets: unpackLists(rules.bestBets).map(([address = '', ...queries]) => ({
        address,
        queries,
      })),
      matters: rules.matters,
    },
  };
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function packPages(pages: readonly PackedPage[]): PackedPages {
  return Object.fromEntries(
    packedFields
      .filter((field) => pages.some((page) => page[field]))
      .map((field) => [field, pages.map((page) => inOneLine(page[field] ?? '')).join('\n')]),
  );
}

function unpackPages(packed: PackedPages): PackedPage[] {
  const columns = packedFields.map((field) => packed[field]?.split('\n') ?? []);
  return (columns[0] ?? []).map((_, at) =>
    Object.fromEntries(packedFields.map((field, column) => [field, columns[column]?.[at]])),
  );
}

function packLists(lists: readonly (readonly string[])[]): string {
  const packed = lists.map((list) => list.map((text) => text.replaceAll('|', ' ')).join('|'));
  return packed.map(inOneLine).join('\n');
}

function unpackLists(packed: string): string[][] {
  return packed === '' ? [] : packed.split('\n').map((list) => list.split('|'));
}

function packPage({ address, title, kind, hint, words, topic, said }: TitleEntry): PackedPage {
  const [before, after] = frames.get(kind) ?? ['', ''];
  const middle = address.slice(before.length, address.length - after.length);
  const known = before + middle + after === address && middle === slugify(title);
  return { title, address: known ? '' : middle, hint, words, topic, said };
}

function unpackPage(kind: TitleKind, packed: PackedPage): TitleEntry {
  const { title = '', address, hint, words, topic, said } = packed;
  const [before, after] = frames.get(kind) ?? ['', ''];
  return {
    address: before + (address || slugify(title)) + after,
    title,
    kind,
    ...(hint && { hint }),
    ...(words && { words }),
    ...(topic && { topic }),
    ...(said && { said }),
  };
}
