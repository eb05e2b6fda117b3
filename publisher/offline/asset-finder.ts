import type { Draft } from '../files/draft.ts';

/** In attributes, and in the code of the kiosk's page: a hashed name can't be mistaken for a word. */
const inPage = /\/_astro\/([\w@.~-]+)/g;
/** Scripts and styles name their neighbours relatively. */
const inAsset = /([\w@.~-]+\.(?:js|css|svg|webp|png|jpg|woff2?|json|wasm))\b/g;

/** Finds the hashed files that pages of a draft need, with those that these need in turn. */
export class AssetFinder {
  readonly #draft: Draft;
  /** What a script or style names: most pages need the same ones. */
  readonly #named = new Map<string, string[]>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Addresses of all that these pages need, sorted. */
  find(pages: string[]): string[] {
    const found = new Set(pages.flatMap((page) => this.#namesIn(page, inPage)));
    // Also visits what is added on the way.
    for (const address of found)
      if (/\.(?:js|css)$/.test(address))
        for (const name of this.#neighbours(address)) found.add(name);
    return [...found].sort();
  }

  #neighbours(address: string): string[] {
    const known = this.#named.get(address) ?? this.#namesIn(this.#draft.read(address), inAsset);
    this.#named.set(address, known);
    return known;
  }

  #namesIn(text: string, names: RegExp): string[] {
    const named = new Set([...text.matchAll(names)].map(([, name]) => `/_astro/${name}`));
    return [...named].filter((address) => this.#draft.has(address));
  }
}
