const types: Record<string, string> = {
  '/': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
};

/** Media type of an address. */
export function typeOf(address: string): string {
  const ending = address.endsWith('/') ? '/' : address.slice(address.lastIndexOf('.'));
  return types[ending] ?? 'application/octet-stream';
}

/** The changes that make a cache hold exactly a pack's pages. */
export interface Unfolding {
  put: { address: string; body: string; type: string }[];
  /** Addresses that left the pack. */
  remove: string[];
}

/** Compares a pack with the addresses in its cache. */
export function unfold(pages: Record<string, string>, held: string[]): Unfolding {
  return {
    put: Object.entries(pages).map(([address, body]) => ({ address, body, type: typeOf(address) })),
    remove: held.filter((address) => !(address in pages)),
  };
}
