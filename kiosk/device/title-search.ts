import { createTitleSearch, type TitleSearch } from '../../search/title-search.ts';
import { unpackTitles, type TitlesData } from '../../search/titles-data.ts';

/**
 * The search by titles, places and old names, built on the device.
 * @throws {TypeError} when the index is neither on the network nor saved
 */
export async function readTitleSearch(): Promise<TitleSearch> {
  const response = await fetch('/data/tieu-de.json');
  if (!response.ok) throw new TypeError(`The titles index answered ${response.status}`);
  const { entries, rules } = unpackTitles((await response.json()) as TitlesData);
  return createTitleSearch(entries, rules);
}
