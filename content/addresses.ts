import type { Language } from './schema/primitives.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** The part of a document that its address is made of. */
interface Named {
  slug: string;
  language: Language;
}

const at =
  (folder: string) =>
  ({ slug, language }: Named): string =>
    `${language === 'vi' ? '' : `/${language}`}/${folder}/${slug}/`;

export const guideAddress = at('huong-dan');
export const articleAddress = at('chinh-sach');
export const appAddress = at('ung-dung');
export const topicAddress = at('chu-de');
export const noticeAddress = at('thong-bao');

export const communeAddress = ({ slug }: { slug: string }): string => `/xa-phuong/${slug}/`;

export const hamletAddress = (commune: { slug: string }, hamlet: { slug: string }): string =>
  `/xa-phuong/${commune.slug}/${hamlet.slug}/`;

export const formerUnitAddress = ({ slug }: { slug: string }): string => `/ten-cu/${slug}/`;

/** An address as the site writes it: a page ends in a slash, a file does not. */
export function writtenAddress(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const page = /\/$|\.[a-z0-9]+$/.test(path) ? path : `${path}/`;
  return page + address.slice(path.length);
}

export const mediaAddress = ({ filename }: { filename: string }): string =>
  `/media/${encodeURIComponent(filename)}`;

/** Pages that every release has, whatever its content. */
export const fixed = {
  home: '/',
  guides: '/huong-dan/',
  articles: '/chinh-sach/',
  apps: '/ung-dung/',
  topics: '/chu-de/',
  notices: '/thong-bao/',
  documents: '/tai-lieu/',
  communes: '/xa-phuong/',
  formerUnits: '/ten-cu/',
  hotlines: '/duong-day-nong/',
  scams: '/lua-dao/',
  search: '/tim/',
  saved: '/da-luu/',
  terms: '/thuat-ngu/',
  about: '/gioi-thieu/',
  privacy: '/quyen-rieng-tu/',
  accessibility: '/tro-nang/',
  visitSheet: '/phieu-di-tung-nha/',
  offline: '/ngoai-tuyen/',
  kiosk: '/kiosk/',
  feed: '/rss.xml',
} as const;

/** The kinds whose documents have a page each. */
export type PageKind =
  'guides' | 'articles' | 'apps' | 'topics' | 'notices' | 'communes' | 'formerUnits' | 'hamlets';

/** Every document that has a page of its own, with its address. */
export function documentAddresses(
  snapshot: Pick<Snapshot, PageKind>,
): { kind: PageKind; id: string; address: string }[] {
  const communes = new Map(snapshot.communes.map((commune) => [commune.id, commune]));
  const list = <Kind extends PageKind>(
    kind: Kind,
    address: (record: Snapshot[Kind][number]) => string | undefined,
  ) =>
    (snapshot[kind] as Snapshot[Kind][number][]).flatMap((record) => {
      const found = address(record);
      return found === undefined ? [] : [{ kind, id: record.id, address: found }];
    });
  return [
    ...list('guides', guideAddress),
    ...list('articles', articleAddress),
    ...list('apps', appAddress),
    ...list('topics', topicAddress),
    ...list('notices', noticeAddress),
    ...list('communes', communeAddress),
    ...list('formerUnits', formerUnitAddress),
    ...list('hamlets', (hamlet) => {
      const commune = communes.get(hamlet.commune);
      return commune && hamletAddress(commune, hamlet);
    }),
  ];
}
