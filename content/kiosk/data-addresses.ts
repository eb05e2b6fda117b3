/** The addresses of what a kiosk reads of a release; apart, since every page loads those of phones. */
export const kioskAddresses = {
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
} as const;
