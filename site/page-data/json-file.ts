import type { FilePage } from './page.ts';

/** A data file below `/data/`. */
export function jsonFile<Data>(address: string, data: Data, shows: string[] = []): FilePage {
  return { address, kind: 'json', language: 'vi', fullText: false, shows, data };
}
