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
  /**
   * Called otherwise than when other signs parted the texts: scripts of then say that titles can't be loaded.
   */
  kinds: Partial<Record<TitleKind, PackedPages>>;
  places: PackedPlaces;
  /** Groups of synonyms; of each best bet that leads to none of the pages its address, then its queries. */
  rules: { synonyms: string; bestBets: string; matters: string };
}

/**
 * The sign that parts the texts of a field, and that parts lists of texts: with one sign for both, which JSON
 * writes as it is, titles are 3 % smaller than with lines.
 */
const sign = { texts: '|', lists: '||' } as const;

const parts = (field: PackedField) => (field === 'picks' ? sign.lists : sign.texts);

/** Each field of all pages of a kind, one after the other: like stands by like, so that it compresses well. */
type PackedPages = Partial<Record<PackedField, string>>;

/**
 * Addresses go without what all addresses of their kind share, and without what follows from the title;
 * `picks` are the queries of best bets. What others repeat comes first: it compresses better.
 */
const packedFields = ['picks', 'title', 'address', 'hint', 'words', 'topic', 'said'] as const;
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
  const { synonyms, bestBets, matters = '' } = searchRules(snapshot);
  const picks = queriesByAddress(bestBets);
  const packed = pageEntries(snapshot).map((entry) => {
    const page = packPage(entry, picks.get(entry.address) ?? []);
    picks.delete(entry.address);
    return { kind: entry.kind, page };
  });
  const ofKind = Map.groupBy(packed, ({ kind }) => kind);
  return {
    rules: {
      synonyms: packLists(synonyms),
      bestBets: packLists([...picks].map(([address, queries]) => [address, ...queries])),
      matters: matters.replaceAll(',', sign.texts),
    },
    kinds: Object.fromEntries(
      [...ofKind].map(([kind, pages]) => [kind, packPages(pages.map(({ page }) => page))]),
    ),
    places: packPlaces(snapshot),
  };
}

function queriesByAddress(bestBets: SearchRules['bestBets']): Map<string, string[]> {
  const queries = new Map<string, string[]>();
  for (const bet of bestBets)
    queries.set(bet.address, [...(queries.get(bet.address) ?? []), ...bet.queries]);
  return queries;
}

/** Unpacks the entries for `createTitleSearch`: the same as `titleEntries` of the snapshot. */
export function unpackTitles({ kinds, places, rules }: TitlesData): {
  entries: TitleEntry[];
  rules: SearchRules;
} {
  const unpacked = (Object.keys(kinds) as TitleKind[]).flatMap((kind) =>
    unpackPages(kinds[kind] ?? {}).map((packed) => unpackPage(kind, packed)),
  );
  const others = unpackLists(rules.bestBets).map(([address = '', ...queries]) => ({
    address,
    queries,
  }));
  return {
    entries: [...unpacked.map(({ entry }) => entry), ...placeEntries(unpackPlaces(places))],
    rules: {
      synonyms: unpackLists(rules.synonyms),
      bestBets: [...unpacked.flatMap(({ bet }) => bet ?? []), ...others],
      matters: rules.matters.replaceAll(sign.texts, ','),
    },
  };
}

const inOneLine = (text: string) => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** Pages of a topic stand together: their words do, too. */
function packPages(pages: readonly PackedPage[]): PackedPages {
  const ordered = [...Map.groupBy(pages, ({ topic }) => topic).values()].flat();
  return Object.fromEntries(
    packedFields
      .filter((field) => pages.some((page) => page[field]))
      .map((field) => [field, ordered.map((page) => packField(field, page)).join(parts(field))]),
  );
}

/** A text that is no list has none of the signs between texts. */
function packField(field: PackedField, page: PackedPage): string {
  const text = inOneLine(page[field] ?? '');
  return field === 'picks' ? text : text.replaceAll(sign.texts, '/');
}

function unpackPages(packed: PackedPages): PackedPage[] {
  const columns = packedFields.map((field) => packed[field]?.split(parts(field)) ?? []);
  return (packed.title?.split(sign.texts) ?? []).map((_, at) =>
    Object.fromEntries(packedFields.map((field, column) => [field, columns[column]?.[at]])),
  );
}

/** An empty text beside a sign would make two signs, which part lists. */
const packList = (texts: readonly string[]) =>
  texts
    .map((text) => inOneLine(text.replaceAll(sign.texts, ' ')))
    .filter(Boolean)
    .join(sign.texts);

function packLists(lists: readonly (readonly string[])[]): string {
  return lists.map(packList).join(sign.lists);
}

function unpackLists(packed: string): string[][] {
  return packed === '' ? [] : packed.split(sign.lists).map((list) => list.split(sign.texts));
}

function packPage(
  { address, title, kind, hint, words, topic, said }: TitleEntry,
  picks: readonly string[],
): PackedPage {
  const [before, after] = frames.get(kind) ?? ['', ''];
  const middle = address.slice(before.length, address.length - after.length);
  const known = before + middle + after === address && middle === slugify(title);
  return {
    picks: packList(picks),
    title,
    address: known ? '' : middle,
    hint,
    words,
    topic,
    said,
  };
}

/** A page, and what editors picked it for. */
function unpackPage(
  kind: TitleKind,
  packed: PackedPage,
): { entry: TitleEntry; bet?: SearchRules['bestBets'][number] } {
  const { picks, title = '', address: middle, hint, words, topic, said } = packed;
  const [before, after] = frames.get(kind) ?? ['', ''];
  const address = before + (middle || slugify(title)) + after;
  const entry = {
    address,
    title,
    kind,
    ...(hint && { hint }),
    ...(words && { words }),
    ...(topic && { topic }),
    ...(said && { said }),
  };
  return { entry, ...(picks && { bet: { address, queries: picks.split(sign.texts) } }) };
}
