import { joinNumbers } from '../../../content/text/join-numbers.ts';
import type { Query } from '../../../search/query/query.ts';
import { tellingText } from '../../../search/query/telling.ts';
import { textSays } from '../../../search/results/text-says.ts';
import { decode, encode } from '../../../search/results/pagefind-encoding.ts';
import type { FullTextHit } from '../../../search/results/results.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }>;
}

/** Most documents of each. */
const most = 10;
let loaded: Promise<Pagefind> | undefined;

/**
 * Full-text search: the quoted phrase, then its words without stop words.
 * @throws when the index cannot be loaded (no network and no search pack).
 */
export async function fullText(
  query: Query,
  topicOf: (address: string) => string | undefined,
): Promise<FullTextHit[]> {
  const pagefind = await load();
  await pagefind.options({
    ranking: { termSimilarity: 8, ...(query.accented && { diacriticSimilarity: 3 }) },
  });
  const phrase = query.text.includes(' ')
    ? await pagefind.search(`"${encode(query.text)}"`)
    : { results: [] };
  const words = await pagefind.search(encode(tellingText(query)));
  const hits = async (results: PagefindResult[]) =>
    (await documentsOf(results)).map((found) => {
      const says = textSays(query, found.title, found.excerpt);
      const topic = topicOf(found.address);
      return { ...found, says, ...(topic && { topic }) };
    });
  return [...(await hits(phrase.results)), ...(await hits(words.results))];
}

function documentsOf(
  results: PagefindResult[],
): Promise<Pick<FullTextHit, 'address' | 'title' | 'excerpt'>[]> {
  return Promise.all(
    results.slice(0, most).map(async (result) => {
      const { url, meta, excerpt } = await result.data();
      return {
        address: url.replace(/index\.html$/, ''),
        title: decode(meta.title ?? ''),
        excerpt: joinNumbers(excerpt),
      };
    }),
  );
}

function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loaded ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  loaded.catch(() => (loaded = undefined));
  return loaded;
}
