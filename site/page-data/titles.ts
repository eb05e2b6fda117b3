import { searchRules } from '../../search/rules.ts';
import { titleEntries } from '../../search/titles.ts';
import { jsonFile } from './json-file.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';

/** `/data/tieu-de.json`: what instant search knows. */
export interface TitlesData {
  entries: ReturnType<typeof titleEntries>;
  rules: ReturnType<typeof searchRules>;
}

export function titlesFile({ snapshot }: Lookup): FilePage {
  return jsonFile<TitlesData>('/data/tieu-de.json', {
    entries: titleEntries(snapshot),
    rules: searchRules(snapshot),
  });
}
