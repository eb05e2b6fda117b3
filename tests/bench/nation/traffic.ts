/** The assumptions about people; each can be given another number on the command line. */
export const assumptions = {
  /** People of the largest province, of the nation: 14 and 101 million (assumed, rounded up). */
  people: 101_000_000,
  /** Of a hundred people so many open the site in a month. */
  percentInMonth: 10,
  /** Visits of one of them in a month. */
  visits: 4,
  /** Of a hundred visits so many are the first of a telephone. */
  percentFirst: 10,
  /** Pages of a visit that come over the line; all others come from the copy. */
  pages: 3,
  /** So much more of a day falls into its busiest hour than into the mean one. */
  busiestHour: 3,
  /** A day before Tết or of a typhoon has so many times the visits of a usual one. */
  peakDay: 20,
  /** Of a hundred visits after the first, so many come from a telephone that keeps a copy. */
  percentKept: 50,
  /** Changes of guides in a day, each of which every desk fetches. */
  changes: 4,
  desks: 3321,
};
export type Assumptions = typeof assumptions;

/** Bytes as measured: `npx vitest run --project site tests/site/budgets.test.ts` and this bench. */
const measured = {
  /** Everything that a telephone fetches on its first visit. */
  firstVisit: 197_600,
  /** The heaviest guide, headers included. */
  page: 23_800,
  /** Requests of a page. */
  requests: 5,
  /** Requests with which a telephone takes its first copy: worker, packs, titles, scripts. */
  firstRequests: 20,
  /**
   * The bytes a telephone fetches when guides have changed: worker (8.7 kB) and pack (114.6 kB),
   * decision 046.
   */
  update: 125_000,
  /** The bytes a desk fetches for the same. */
  deskUpdate: 70_000,
};

export interface Traffic {
  visitsOfDay: number;
  requestsOfPeakSecond: number;
  megabitsOfPeak: number;
  gigabytesOfDay: number;
  gigabytesOfPeakDay: number;
  terabytesOfMonth: number;
  /** Posts of machines to the CMS in a second. */
  heartbeats: number;
}

/** Traffic by the formula in `docs/scale.md`. */
export function trafficOf(a: Assumptions, bytes = measured): Traffic {
  const visitors = (a.people * a.percentInMonth) / 100;
  const visitsOfDay = (visitors * a.visits) / 30;
  const first = a.percentFirst / 100;
  const updated = (1 - first) * (a.percentKept / 100);
  // At most: as if guides had changed before each visit.
  const ofVisit = first * bytes.firstVisit + a.pages * bytes.page + updated * bytes.update;
  const requestsOfVisit = a.pages * bytes.requests + first * bytes.firstRequests + updated * 2;
  const ofDesks = a.desks * a.changes * bytes.deskUpdate;
  const ofDay = visitsOfDay * ofVisit + ofDesks;
  const ofPeakDay = visitsOfDay * a.peakDay * ofVisit + ofDesks;
  const ofSecond = (ofADay: number) => (ofADay * a.busiestHour) / 86_400;
  return {
    visitsOfDay: Math.round(visitsOfDay),
    requestsOfPeakSecond: Math.round(ofSecond(visitsOfDay * a.peakDay * requestsOfVisit)),
    megabitsOfPeak: Math.round((ofSecond(ofPeakDay) * 8) / 1e6),
    gigabytesOfDay: Math.round(ofDay / 1e9),
    gigabytesOfPeakDay: Math.round(ofPeakDay / 1e9),
    terabytesOfMonth: Number(((ofDay * 30) / 1e12).toFixed(2)),
    heartbeats: Number((a.desks / 300).toFixed(2)),
  };
}
