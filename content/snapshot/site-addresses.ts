import {
  fixedPages,
  hamletAddress,
  languageAddress,
  mediaAddress,
  pageAddress,
  type PageKind,
} from '../addresses.ts';
import { Forwarding } from './forwarding.ts';
import { writtenLanguages } from './languages-written.ts';
import type { Snapshot } from './snapshot.ts';

const pageKinds = Object.keys(pageAddress) as (keyof typeof pageAddress)[];

/** Every record that has a page of its own, with its address. */
export function pageAddresses(
  lists: Pick<Snapshot, PageKind>,
): { kind: PageKind; id: string; address: string }[] {
  const communes = new Map(lists.communes.map((commune) => [commune.id, commune]));
  return [
    ...pageKinds.flatMap((kind) =>
      lists[kind].map((record) => ({ kind, id: record.id, address: pageAddress[kind](record) })),
    ),
    ...lists.hamlets.flatMap((hamlet) => {
      const commune = communes.get(hamlet.commune);
      if (!commune) return [];
      return { kind: 'hamlets' as const, id: hamlet.id, address: hamletAddress(commune, hamlet) };
    }),
  ];
}

type Listed = Pick<Snapshot, PageKind | 'hotlines' | 'media' | 'redirects' | 'gone'> & {
  /** The moment that the lists are of; without one, no notice in them has ended. */
  meta?: Pick<Snapshot['meta'], 'asOf'>;
};

/** The addresses of a site: does this one exist, and where does it lead? */
export class SiteAddresses {
  readonly #pages = new Set(fixedPages);
  readonly #byRecord = new Map<string, string>();
  readonly #forwarding: Forwarding;

  constructor(lists: Listed) {
    for (const { kind, id, address } of pageAddresses(lists)) {
      this.#pages.add(address);
      this.#byRecord.set(`${kind}/${id}`, address);
    }
    for (const file of lists.media) this.#pages.add(mediaAddress(file));
    for (const language of writtenLanguages(lists, lists.meta?.asOf))
      this.#pages.add(languageAddress(language));
    this.#forwarding = new Forwarding(lists);
  }

  /** The address of a record's own page. */
  of(kind: PageKind, id: string): string | undefined {
    return this.#byRecord.get(`${kind}/${id}`);
  }

  /** Tells whether a page or a file lies there; what stands behind `?` and `#` does not count. */
  exists(address: string): boolean {
    return this.#pages.has(pathOf(address));
  }

  /** The address of the page that a link to it leads to: there, or where it moved to. */
  destination(address: string): string | undefined {
    if (this.exists(address)) return address;
    const path = pathOf(address);
    const forward = this.#forwarding.of(path);
    if (forward?.type !== 'moved') return undefined;
    // The part of a page that a link names is there no more where another part is named.
    return forward.to.includes('#') ? forward.to : forward.to + address.slice(path.length);
  }

  /** Tells whether somebody who is sent there reads something: a page, or that it is gone. */
  answers(address: string): boolean {
    return this.exists(address) || this.#forwarding.of(pathOf(address)) !== undefined;
  }
}

const pathOf = (address: string) => address.split(/[?#]/, 1)[0] ?? '';
