/**
 * The titles for instant search, as `content/text/one-byte.ts` writes JSON: apart, since the phones' worker
 * knows this one alone.
 */
export const titlesAddress = '/data/tieu-de.txt';

/** The addresses of a release's files that its pages, kiosks and service workers read. */
export const dataAddresses = {
  titles: titlesAddress,
  /** Urgent notices that run now. */
  banner: '/data/bang-tin.json',
  /** The hamlets of a commune, for the place finder. */
  hamlets: (commune: string) => `/data/xa-phuong/${commune}.json`,
  /** The file that the player needs of a practice. */
  practice: (slug: string) => `/data/tap/${slug}.json`,
} as const;
