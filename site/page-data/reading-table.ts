import type { TableRow } from '../../content/open-data/tables.ts';
import { SiteAddresses } from '../../content/snapshot/site-addresses.ts';
import type { Lookup } from './lookup.ts';

/**
 * The lines of the open data about what is read, where the province tells it; of pages that are gone nothing.
 */
export function readingTable({ snapshot }: Lookup): {
  rows: TableRow<'readings'>[];
  changes: string[];
} {
  const { readings, siteUrl } = snapshot.settings;
  if (!readings) return { rows: [], changes: [] };
  const addresses = new SiteAddresses(snapshot);
  const rows = readings.pages
    .filter(({ page }) => addresses.exists(page) && !page.includes('?'))
    .map(({ page, site, offline, kiosk }) => ({
      dia_chi: siteUrl + page,
      tu_ngay: readings.from,
      den_ngay: readings.until,
      tren_mang: site,
      khong_mang: offline,
      o_quay: kiosk,
      tong: site + offline + kiosk,
    }));
  return { rows, changes: [readings.until] };
}
