import { dataAddresses } from '../../../content/data-addresses.ts';
import { readOneByteJson } from '../../../content/text/one-byte.ts';
import type { TitlesData } from '../../../search/entries/titles-data.ts';

let loaded: Promise<TitlesData> | undefined;

/**
 * What instant search knows, fetched once: while the code that reads it is still on its way.
 * @throws when the network fails; the next call tries again
 */
export function titlesFile(): Promise<TitlesData> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<TitlesData> {
  const answer = await fetch(dataAddresses.titles);
  if (!answer.ok) throw new Error(`${dataAddresses.titles} answered ${answer.status}.`);
  return readOneByteJson(new Uint8Array(await answer.arrayBuffer())) as TitlesData;
}
