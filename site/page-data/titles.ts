import { dataAddresses } from '../../content/data-addresses.ts';
import { packTitles, type TitlesData } from '../../search/entries/titles-data.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';

declare module './page.ts' {
  interface FileKinds {
    titles: TitlesData;
  }
}

/** `/data/tieu-de.txt`: what instant search knows. */
export function titlesFile({ snapshot }: Lookup): FilePage {
  return {
    address: dataAddresses.titles,
    kind: 'titles',
    language: 'vi',
    fullText: false,
    shows: [],
    data: packTitles(snapshot),
  };
}
