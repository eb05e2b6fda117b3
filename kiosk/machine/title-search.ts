import { dataAddresses } from '../../content/data-addresses.ts';
import { readOneByteJson } from '../../content/text/one-byte.ts';
import { createTitleSearch, type TitleSearch } from '../../search/title-search.ts';
import { unpackTitles, type TitlesData } from '../../search/entries/titles-data.ts';

let built: Promise<TitleSearch> | undefined;

/**
 * The search by titles, places and old names, built once per page: a new release reloads the page.
 * @throws {TypeError} when the index is neither on the network nor saved; the next call tries again
 */
export function readTitleSearch(): Promise<TitleSearch> {
  built ??= buildTitleSearch().catch((error: unknown) => {
    built = undefined;
    throw error;
  });
  return built;
}

/**
 * Builds the search when the browser is idle, before anybody needs it.
 * @returns a function that cancels it
 */
export function prepareTitleSearch(): () => void {
  const idle = requestIdleCallback(() => void readTitleSearch().catch(() => undefined));
  return () => cancelIdleCallback(idle);
}

async function buildTitleSearch(): Promise<TitleSearch> {
  const response = await fetch(dataAddresses.titles);
  if (!response.ok) throw new TypeError(`The titles index answered ${response.status}`);
  const packed = readOneByteJson(new Uint8Array(await response.arrayBuffer())) as TitlesData;
  const { entries, rules } = unpackTitles(packed);
  return createTitleSearch(entries, rules);
}
