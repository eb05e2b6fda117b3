import { languages, type Language } from './languages.ts';

export type PageName =
  | 'guide'
  | 'article'
  | 'document'
  | 'app'
  | 'practice'
  | 'quiz'
  | 'lesson'
  | 'topic'
  | 'notice'
  | 'hotline'
  | 'term'
  | 'commune'
  | 'former-unit'
  | 'meeting';

/** The way to reach the records of a kind. */
export interface Way {
  /** The name of pages and search results of this kind. */
  page: PageName;
  /** The word for a result of this kind. */
  label: string;
  folder: string;
  /** Records stand on one page, each at an anchor that begins like this; else each has a page. */
  anchor?: string;
}

/**
 * The folder of each kind that the public can go to. Addresses outlive every redesign: a folder is
 * never renamed. Hamlets lie below their commune.
 */
export const ways = {
  guides: { page: 'guide', label: 'Hướng dẫn', folder: 'huong-dan' },
  articles: { page: 'article', label: 'Chính sách', folder: 'chinh-sach' },
  documents: { page: 'document', label: 'Tài liệu', folder: 'tai-lieu', anchor: '' },
  apps: { page: 'app', label: 'Ứng dụng', folder: 'ung-dung' },
  practices: { page: 'practice', label: 'Tập thử', folder: 'tap' },
  quizzes: { page: 'quiz', label: 'Đố vui', folder: 'do-vui' },
  lessons: { page: 'lesson', label: 'Bài học', folder: 'hoc' },
  topics: { page: 'topic', label: 'Chủ đề', folder: 'chu-de' },
  notices: { page: 'notice', label: 'Thông báo', folder: 'thong-bao' },
  hotlines: { page: 'hotline', label: 'Số điện thoại', folder: 'duong-day-nong', anchor: 'so-' },
  terms: { page: 'term', label: 'Chữ khó hiểu', folder: 'thuat-ngu', anchor: '' },
  communes: { page: 'commune', label: 'Xã, phường', folder: 'xa-phuong' },
  formerUnits: { page: 'former-unit', label: 'Tên cũ, tên mới', folder: 'ten-cu' },
  meetings: { page: 'meeting', label: 'Buổi hướng dẫn', folder: 'buoi-huong-dan' },
} as const satisfies Record<string, Way>;

/** The kinds that the public can go to, hamlets apart. */
export type ReachedKind = keyof typeof ways;

/** The kinds whose records stand on one page, each at an anchor. */
export type AnchorKind = {
  [Kind in ReachedKind]: (typeof ways)[Kind] extends { anchor: string } ? Kind : never;
}[ReachedKind];

/** The kinds whose records have a page each. */
export type PageKind = Exclude<ReachedKind, AnchorKind> | 'hamlets';

/** Tells whether the records of a kind have a page each. */
export function isPageKind(kind: string): kind is PageKind {
  return kind === 'hamlets' || kind in pageAddress;
}

const list = /* @__NO_SIDE_EFFECTS__ */ (kind: ReachedKind) => `/${ways[kind].folder}/`;

/** The page that lists a kind, or shows all of it. */
export function listAddress(kind: string): string | undefined {
  return kind in ways ? list(kind as ReachedKind) : undefined;
}

/** Pages that workers know, too: apart, so that these need none of the others. */
export const searchPage = '/tim/';
export const offlinePage = '/ngoai-tuyen/';
export const kioskPage = '/kiosk/';

/** Pages that every release has, whatever its content. */
export const fixed = {
  home: '/',
  guides: list('guides'),
  articles: list('articles'),
  apps: list('apps'),
  practices: list('practices'),
  quizzes: list('quizzes'),
  lessons: list('lessons'),
  certificate: '/giay-khen/',
  topics: list('topics'),
  notices: list('notices'),
  documents: list('documents'),
  communes: list('communes'),
  formerUnits: list('formerUnits'),
  hotlines: list('hotlines'),
  meetings: list('meetings'),
  scams: '/lua-dao/',
  search: searchPage,
  saved: '/da-luu/',
  terms: list('terms'),
  about: '/gioi-thieu/',
  privacy: '/quyen-rieng-tu/',
  accessibility: '/tro-nang/',
  visitSheet: '/phieu-di-tung-nha/',
  member: '/to-vien/',
  offline: offlinePage,
  feedback: '/gop-y/',
  openData: '/du-lieu/',
  kiosk: kioskPage,
  feed: '/rss.xml',
} as const;

/** Pages of team members below their first; apart, since browsers load those above with every page. */
export const memberAddresses = {
  visits: '/to-vien/di-tung-nha/',
  tally: '/to-vien/phieu-dem/',
  adding: '/to-vien/cong-so/',
  report: '/to-vien/bao-cao/',
  sending: '/to-vien/gui-ve-xa/',
  leaflets: '/to-vien/to-roi/',
  handbook: '/to-vien/so-tay/',
  learn: '/to-vien/tu-hoi/',
} as const;

/** The page of whoever is on duty at a desk. */
export const quayAddress = '/quay/';

/** Every page that stands at the same address in each release. */
export const fixedPages: readonly string[] = /* @__PURE__ */ (() =>
  Object.values({ ...fixed, ...memberAddresses, quay: quayAddress }))();

/** Asks the web server for the results of `fixed.search?q=…` as text, where no script finds them. */
export const plainResults = 'giandon';

/** The part of a record that its address is made of; places stand in Vietnamese only. */
interface Named {
  slug: string;
  language?: Language;
}

/** The address of a record that has a page of its own. */
const pageOf =
  (kind: Exclude<PageKind, 'hamlets'>) =>
  ({ slug, language = 'vi' }: Named): string =>
    `${language === 'vi' ? '' : `/${language}`}${list(kind)}${slug}/`;

export const guideAddress = pageOf('guides');
export const articleAddress = pageOf('articles');
export const appAddress = pageOf('apps');
export const practiceAddress = pageOf('practices');
export const quizAddress = pageOf('quizzes');
export const lessonAddress = pageOf('lessons');
export const topicAddress = pageOf('topics');
export const noticeAddress = pageOf('notices');
export const communeAddress = pageOf('communes');
export const formerUnitAddress = pageOf('formerUnits');
export const meetingAddress = pageOf('meetings');

export const hamletAddress = (commune: { slug: string }, hamlet: { slug: string }): string =>
  `${communeAddress(commune)}${hamlet.slug}/`;

/** The calendar of a page of meetings: one of them, a hamlet, a commune. */
export const calendarAddress = (page: string): string => `${page}lich.ics`;

/** Returns where a record stands on the page that shows all of its kind. */
export const anchorAddress = (kind: AnchorKind, name: string): string =>
  `${list(kind)}#${ways[kind].anchor}${name}`;

/** The page of all that is written in another language than Vietnamese: `/km/`. */
export const languageAddress = (language: Language): string => `/${language}/`;

/** The addresses of records of a kind, by their page: `commune` needs the one of a hamlet. */
export const pageAddress = {
  guides: guideAddress,
  articles: articleAddress,
  apps: appAddress,
  practices: practiceAddress,
  quizzes: quizAddress,
  lessons: lessonAddress,
  topics: topicAddress,
  notices: noticeAddress,
  communes: communeAddress,
  formerUnits: formerUnitAddress,
  meetings: meetingAddress,
} as const satisfies Record<Exclude<PageKind, 'hamlets'>, (record: Named) => string>;

/** The parts that an address says of itself. */
export interface ParsedAddress {
  kind: ReachedKind | 'hamlets';
  language: Language;
  /** The record's slug or anchor; none = the page that lists its kind. */
  slug?: string;
  /** The slug of the commune that a hamlet lies in. */
  commune?: string;
}

const kindByFolder = /* @__PURE__ */ (() =>
  new Map(
    (Object.keys(ways) as ReachedKind[]).map((kind) => [ways[kind].folder as string, kind]),
  ))();

/** Reads an address of this site; nothing for pages and files that belong to no kind of record. */
export function parseAddress(address: string): ParsedAddress | undefined {
  const [path = '', anchor] = address.split('#', 2);
  const parts = (path.split('?', 1)[0] ?? '').split('/').slice(1);
  const foreign = languages.find((language) => language === parts[0]);
  if (foreign) parts.shift();
  const [folder = '', slug, hamlet] = parts;
  const kind = kindByFolder.get(folder);
  if (!kind) return undefined;
  const language = foreign ?? 'vi';
  if (kind === 'communes' && hamlet && !hamlet.includes('.'))
    return { kind: 'hamlets', language, slug: hamlet, ...(slug && { commune: slug }) };
  const way: Way = ways[kind];
  const name = way.anchor === undefined ? slug : anchor?.slice(way.anchor.length);
  return { kind, language, ...(name && { slug: name }) };
}

/** An address as the site writes it: a page ends in a slash, a file does not. */
export function writtenAddress(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const page = /\/$|\.[a-z0-9]+$/.test(path) ? path : `${path}/`;
  return page + address.slice(path.length);
}

/** The folder of drawn pictures: they have no pages of their own. */
export const pictureFolder = '/data/hinh/';

/** The picture of a screen, with its own mark or one on another place. */
export const screenAddress = ({ slug }: { slug: string }, marked?: string): string =>
  `${pictureFolder}man-hinh-${slug}${marked === undefined ? '' : `--${marked}`}.svg`;

/** The beginning of the addresses of what quizzes ask about. */
export const askedPictures = `${pictureFolder}do-`;

/** The picture of a screen that a quiz asks about: it has the band of what is practised. */
export const askedScreenAddress = ({ slug }: { slug: string }): string =>
  `${askedPictures}${slug}.svg`;

/** The picture of a step of a practice: its screen, with the place to tap. */
export const practiceStepAddress = ({ slug }: { slug: string }, at: number): string =>
  `${pictureFolder}tap-${slug}-${at}.svg`;

/** A drawing of `look/`. */
export const drawingAddress = ({ id }: { id: string }): string => `${pictureFolder}ve-${id}.svg`;

/** Returns the address of the picture that a chat shows of a page that is sent on. */
export const shareCardAddress = (page: string): string => `/data/chia-se${page.slice(0, -1)}.png`;

/** The picture that a chat shows of pages without a card of their own. */
export const commonShareCard = '/chia-se.png';

export const mediaAddress = ({ filename }: { filename: string }): string =>
  `/media/${encodeURIComponent(filename)}`;
