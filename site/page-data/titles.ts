import { dataAddresses } from '../../content/data-addresses.ts';
import { packTitles } from '../../search/entries/titles-data.ts';
import { jsonFile } from './json-file.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';

/** `/data/tieu-de.json`: what instant search knows. */
export function titlesFile({ snapshot }: Lookup): FilePage {
  return jsonFile(dataAddresses.titles, packTitles(snapshot));
}
