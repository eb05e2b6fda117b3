import { createTitleSearch, type TitleSearch } from '../../../search/title-search.ts';
import { unpackTitles, type TitlesData } from '../../../search/titles-data.ts';

let loaded: Promise<TitleSearch> | undefined;

/** The search by title; its index is fetched once. */
export function titleSearch(): Promise<TitleSearch> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<TitleSearch> {
  const answer = await fetch('/data/tieu-de.json');
  if (!answer.ok) throw new Error(`/data/tieu-de.json answered ${answer.status}.`);
  const { entries, rules } = unpackTitles((await answer.json()) as TitlesData);
  return createTitleSearch(entries, rules);
}
