import { dataAddresses } from '../../content/data-addresses.ts';
import { jsonFile } from './json-file.ts';
import { isRunning, type Lookup } from './lookup.ts';
import { viewNotice, type NoticeView } from './notices.ts';
import type { FilePage } from './page.ts';
import { inVietnamese } from './rows.ts';

/** `/data/bang-tin.json`: urgent notices that run now, for the banner of all other pages. */
export interface BannerData {
  notices: (NoticeView & {
    /** Slugs of the communes that it concerns; empty = everybody. */
    communes: string[];
    endsAt?: string;
  })[];
}

export function bannerFile(lookup: Lookup): FilePage {
  const notices = inVietnamese(lookup.begunNotices)
    .filter((notice) => notice.level === 'urgent' && isRunning(notice, lookup))
    .map((notice) => ({
      ...viewNotice(notice),
      communes: notice.communes.flatMap((id) => lookup.communes.get(id)?.slug ?? []),
      ...(notice.endsAt && { endsAt: notice.endsAt }),
    }));
  return jsonFile<BannerData>(dataAddresses.banner, { notices });
}
