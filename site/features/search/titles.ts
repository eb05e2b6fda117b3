import { readOneByteJson } from '../../../content/text/one-byte.ts';
import { createTitleSearch, type TitleSearch } from '../../../search/title-search.ts';
import { type TitlesData, unpackTitles } from '../../../search/entries/titles-data.ts';
import { titlesFile } from './titles-file.ts';

interface Titles {
  search: TitleSearch;
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
  const { entries, rules } = unpackTitles(packed);
  const topics = entries
    .filter(({ kind }) => kind === 'topic')
    .map(({ address, title }): [string, string] => [address.split('/')[2] ?? '', title]);
  const topicOf = new Map(entries.map(({ address, topic }) => [address, topic]));
  return {
    search: createTitleSearch(entries, rules),
    topics: new Map(topics),
    topicOf: (address) => topicOf.get(address),
  };
}
