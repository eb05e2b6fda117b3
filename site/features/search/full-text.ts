import { encodeQuery, decode } from '../../../search/pagefind-encoding.ts';

/** A document whose text matches. */
export interface TextHit {
  address: string;
  title: string;
  /** An excerpt; matches stand in `<mark>`, everything else is escaped. */
  excerpt: string;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  meta: { title?: string };
  excerpt: string;
}

/** How many documents are shown. */
const most = 12;
let loaded: Promise<Pagefind> | undefined;

/**
 * Full-text search. The quoted phrase comes before the bag of words.
 * @throws when the index cannot be loaded (no network and no search pack).
 */
export async function fullText(query: string, accented: boolean): Promise<TextHit[]> {
  const pagefind = await load();
  await pagefind.options({
    ranking: { termSimilarity: 8, ...(accented && { diacriticSimilarity: 3 }) },
  });
  const encoded = encodeQuery(query);
  const phrase = query.includes(' ') ? await pagefind.search(`"${encoded}"`) : { results: [] };
  const bag = await pagefind.search(encoded);
  const found = new Map([...phrase.results, ...bag.results].map((result) => [result.id, result]));
  const data = await Promise.all([...found.values()].slice(0, most).map((result) => result.data()));
  return data.map(({ url, meta, excerpt }) => ({
    address: url.replace(/index\.html$/, ''),
    title: decode(meta.title ?? ''),
    excerpt: decode(excerpt),
  }));
}

function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loaded ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  loaded.catch(() => (loaded = undefined));
  return loaded;
}
