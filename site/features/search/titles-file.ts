import { dataAddresses } from '../../../content/data-addresses.ts';

let loaded: Promise<Uint8Array> | undefined;

/**
 * The bytes of what instant search knows, fetched once: while the code that reads them is on its way.
 * @throws when the network fails, or answers with something else; the next call tries again
 */
export function titlesFile(): Promise<Uint8Array> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<Uint8Array> {
  const answer = await fetch(dataAddresses.titles);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // The page of a network that wants a login comes with 200, too.
  const isJson = bytes[0] === '{'.charCodeAt(0);
  if (!answer.ok || !isJson) throw new Error(`${dataAddresses.titles} answered ${answer.status}.`);
  return bytes;
}
