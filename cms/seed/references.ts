import { readCommunes, readFormerUnits, type OfficialLink } from './data.ts';
import { reporter, type Fault } from './faults.ts';
import { seedId } from './seed-id.ts';

/** Folders of the site whose pages are documents. */
const folders = {
  'huong-dan': 'guides',
  'chinh-sach': 'articles',
  'ung-dung': 'apps',
  'chu-de': 'topics',
  'thong-bao': 'notices',
  'xa-phuong': 'communes',
  'ten-cu': 'former-units',
} as const;

/** Pages that every site has. */
const pages = new Set([
  '/',
  '/tai-lieu/',
  '/duong-day-nong/',
  '/lua-dao/',
  '/tim/',
  '/da-luu/',
  '/thuat-ngu/',
  '/gioi-thieu/',
  '/quyen-rieng-tu/',
  '/tro-nang/',
  '/ngoai-tuyen/',
  '/kiosk/',
  ...Object.keys(folders).map((folder) => `/${folder}/`),
]);

type Slugs = { slug: string }[];
type Known = Record<'guides' | 'articles' | 'apps' | 'topics' | 'notices', Slugs>;

/** Collects what the files point to and, when all are read, reports what leads nowhere. */
export class References {
  readonly #faults: Fault[];
  readonly #documents: { file: string; field: string; collection: string; slug: string }[] = [];
  readonly #links: { file: string; field: string; url: string }[] = [];

  constructor(faults: Fault[]) {
    this.#faults = faults;
  }

  /** The two ways in which a file points to something. */
  of(file: string) {
    return {
      refer: (collection: string, slug: string, field: string): string => {
        this.#documents.push({ file, field, collection, slug });
        return seedId(collection, slug);
      },
      linkTo: (url: string, field: string): void => {
        this.#links.push({ file, field, url });
      },
    };
  }

  /** Reports every document that does not exist and every link to nowhere or to no official page. */
  check(content: Known, official: ReadonlyMap<string, OfficialLink>): void {
    const slugs = slugsByCollection(content);
    for (const { file, field, collection, slug } of this.#documents) {
      if (slugs.get(collection)?.has(slug)) continue;
      reporter(file, this.#faults)(field, `the slug of one of the ${collection}`, `"${slug}"`);
    }
    const confirmed = new Set(
      [...official.values()].flatMap((link) =>
        link.confirmed && link.kind !== 'hotline' ? (link.url ?? []) : [],
      ),
    );
    for (const { file, field, url } of this.#links) {
      if (url.startsWith('/') ? leadsSomewhere(url, slugs) : confirmed.has(url)) continue;
      const expected = 'an address of this site or a confirmed one of official-links.json';
      reporter(file, this.#faults)(field, expected, JSON.stringify(url));
    }
  }
}

function leadsSomewhere(url: string, slugs: Map<string, Set<string>>): boolean {
  const { pathname } = new URL(url, 'https://site.invalid');
  if (pages.has(pathname)) return true;
  const [, folder, slug, end] = pathname.split('/');
  const collection = Object.entries(folders).find(([name]) => name === folder)?.[1];
  return end === '' && collection !== undefined && Boolean(slugs.get(collection)?.has(slug ?? ''));
}

function slugsByCollection(content: Known): Map<string, Set<string>> {
  const { guides, articles, apps, topics, notices } = content;
  const lists: Record<string, Slugs> = {
    guides,
    articles,
    apps,
    topics,
    notices,
    communes: readCommunes(),
    'former-units': readFormerUnits(),
  };
  return new Map(
    Object.entries(lists).map(([name, list]) => [name, new Set(list.map(({ slug }) => slug))]),
  );
}
