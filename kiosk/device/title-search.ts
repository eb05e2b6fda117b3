import { createTitleSearch, type TitleSearch } from '../../search/title-search.ts';
import { unpackTitles, type TitlesData } from '../../search/entries/titles-data.ts';

let built: Promise<TitleSearch> | undefined;

/**
 * The search by titles, places and old names, built on the device once for each release: with
 * another one the page starts anew.
 * @throws {TypeError} when the index is neither on the network nor saved; asked again, it tries again
 */
export function readTitleSearch(): Promise<TitleSearch> {
  built ??= buildTitleSearch().catch((error: unknown) => {
    built = undefined;
    throw error;
  });
  return built;
}

/**
 * Builds the search while there is nothing else to do, before anybody asks for it.
 * @returns what gives it up
 */
export function prepareTitleSearch(): () => void {
  const idle = requestIdleCallback(() => void readTitleSearch().catch(() => undefined));
  return () => cancelIdleCallback(idle);
}

async function buildTitleSearch(): Promise<TitleSearch> {
  const response = await fetch('/data/tieu-de.json');
  if (!response.ok) throw new TypeError(`The titles index answered ${response.status}`);
  const { entries, rules } = unpackTitles((await response.json()) as TitlesData);
  return createTitleSearch(entries, rules);
}
