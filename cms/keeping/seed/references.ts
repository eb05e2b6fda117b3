import {
  fixedPages,
  languageAddress,
  pageAddress,
  type PageKind,
} from '../../../content/addresses.ts';
import { kinds } from '../../../content/kinds.ts';
import { languages } from '../../../content/languages.ts';
import { readCommunes, readFormerUnits, type OfficialLink } from './data.ts';
import { reporter, type Fault } from './faults.ts';
import { seedId } from './seed-id.ts';

type Slugs = { slug: string }[];
/** The lists of the seed whose entries have a page each, the screens and the hotlines. */
type Known = {
  [Kind in Exclude<PageKind, 'communes' | 'formerUnits' | 'hamlets'> | 'screens']?: Slugs;
} & {
  hotlines?: { number: string }[];
};

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
    const addresses = addressesOf(slugs);
    for (const { file, field, url } of this.#links) {
      const page = url.replace(/[?#].*$/s, '');
      if (url.startsWith('/') ? addresses.has(page) : confirmed.has(url)) continue;
      const expected = 'an address of this site or a confirmed one of official-links.json';
      reporter(file, this.#faults)(field, expected, JSON.stringify(url));
    }
  }
}

function addressesOf(slugs: Map<string, Set<string>>): Set<string> {
  const documents = Object.entries(pageAddress).flatMap(([kind, address]) =>
    [...(slugs.get(kinds[kind as keyof typeof pageAddress].collection) ?? [])].map((slug) =>
      address({ slug }),
    ),
  );
  // What is written in them is no file: a link to where nothing is written yet is drawn as plain words.
  const others = languages.filter((language) => language !== 'vi').map(languageAddress);
  return new Set([...fixedPages, ...documents, ...others]);
}

/** Lists the names a file may use of each collection: slugs, of hotlines the numbers. */
function slugsByCollection(content: Known): Map<string, Set<string>> {
  const hotlines = (content.hotlines ?? []).map(({ number }) => ({ slug: number }));
  const lists: Record<string, Slugs> = {
    [kinds.hotlines.collection]: hotlines,
    ...Object.fromEntries(
      Object.keys(pageAddress).map((kind) => [
        kind,
        content[kind as Exclude<keyof Known, 'hotlines'>] ?? [],
      ]),
    ),
    [kinds.screens.collection]: content.screens ?? [],
    [kinds.communes.collection]: readCommunes(),
    [kinds.formerUnits.collection]: readFormerUnits(),
  };
  return new Map(
    Object.entries(lists).map(([name, list]) => [name, new Set(list.map(({ slug }) => slug))]),
  );
}
