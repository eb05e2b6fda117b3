import { readOneByteJson } from '../../../content/text/one-byte.ts';
import { createTitleSearch, type TitleSearch } from '../../../search/title-search.ts';
import { type TitlesData, unpackTitles } from '../../../search/entries/titles-data.ts';
import type { Keystrokes, Query } from '../../../search/query/query.ts';
import { titlesFile } from './titles-file.ts';

interface Titles {
  search: TitleSearch;
  /** Parses a query; what looks like raw keystrokes is read by code that is fetched only then. */
  understand(asked: string): Promise<Query>;
  /** Topic names by slug. */
  topics: Map<string, string>;
  /** The topic slug of a page. */
  topicOf(address: string): string | undefined;
}

let loaded: Promise<Titles> | undefined;

/** The title search, made once. */
export function titles(): Promise<Titles> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<Titles> {
  const packed = readOneByteJson(await titlesFile()) as TitlesData;
  await breath();
  const { entries, rules } = unpackTitles(packed);
  const topics = entries
    .filter(({ kind }) => kind === 'topic')
    .map(({ address, title }): [string, string] => [address.split('/')[2] ?? '', title]);
  const topicOf = new Map(entries.map(({ address, topic }) => [address, topic]));
  await breath();
  const search = createTitleSearch(entries, rules);
  return {
    search,
    understand: (asked) => understand(search, asked),
    topics: new Map(topics),
    topicOf: (address) => topicOf.get(address),
  };
}

/** Lets what was typed meanwhile be drawn: made in one go, the search would hold up a slow phone. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

let keystrokes: Keystrokes | undefined;

async function understand(search: TitleSearch, asked: string): Promise<Query> {
  const query = search.understand(asked, keystrokes);
  if (!query.unread) return query;
  keystrokes = await import('../../../content/text/telex.ts').catch(() => undefined);
  return search.understand(asked, keystrokes);
}
