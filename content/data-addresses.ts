/** The addresses of a release's files that its pages, kiosks and service workers read. */
export const dataAddresses = {
  /** The titles for instant search, as `content/text/one-byte.ts` writes JSON. */
  titles: '/data/tieu-de.txt',
  /** Urgent notices that run now. */
  banner: '/data/bang-tin.json',
  /** The hamlets of a commune, for the place finder. */
  hamlets: (commune: string) => `/data/xa-phuong/${commune}.json`,
  /** The file that the player needs of a practice. */
  practice: (slug: string) => `/data/tap/${slug}.json`,
  kiosk: {
    guides: '/data/kiosk/huong-dan.json',
    desks: '/data/kiosk/quay.json',
    /** The places to choose from, and the names that people still use. */
    places: '/data/kiosk/xa-phuong.json',
    /** Every drawing, as SVG by its id. */
    drawings: '/data/kiosk/hinh.json',
    /** The pages of the site that have no screen of their own. */
    pages: '/data/kiosk/trang.json',
    /** The hamlets and teams of a commune. */
    commune: (commune: string) => `/data/kiosk/${commune}.json`,
  },
} as const;
