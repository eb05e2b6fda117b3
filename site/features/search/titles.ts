import { createTitleSearch, type TitleSearch } from '../../../search/title-search.ts';
import { unpackTitles, type TitlesData } from '../../../search/entries/titles-data.ts';

interface Titles {
  search: TitleSearch;
  /** Names of the topics by their slugs. */
  topics: Map<string, string>;
  /** The slug of the topic of a page. */
  topicOf(address: string): string | undefined;
}

let loaded: Promise<Titles> | undefined;

/** The search by title; its index is fetched once. */
export function titles(): Promise<Titles> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<Titles> {
  const answer = await fetch('/data/tieu-de.json');
  if (!answer.ok) throw new Error(`/data/tieu-de.json answered ${answer.status}.`);
  const { entries, rules } = unpackTitles((await answer.json()) as TitlesData);
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
