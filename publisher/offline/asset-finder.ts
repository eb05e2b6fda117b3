import { lessonsPack, lookupPack, memberPack, practicesPack } from '../../content/pack.ts';
import type { Draft } from '../files/draft.ts';

/** Anywhere in a page, inline code included: a hashed name is unmistakable. */
const inPage = /\/_astro\/([\w@.~-]+)/g;
/** Scripts and styles refer to each other by relative paths. */
const inAsset = /([\w@.~-]+\.(?:js|css|svg|webp|png|jpg|woff2?|json|wasm))\b/g;

/** Scripts that send, ask or lead elsewhere need a network, as does speech that is turned into text. */
const noPack: string[] = [];

/** The packs that alone bring the files whose names begin like this. */
const apart: Record<string, string[]> = {
  '/practice-': [practicesPack],
  '/learning.': [lessonsPack],
  // Folds of guides open by themselves; the glossary looks for words with it.
  '/long-lists.': [lookupPack],
  // Copies say no meanings; elsewhere they are said in passing without it.
  '/term-note.': [lookupPack],
  '/teaching': [practicesPack, memberPack],
  '/member': [memberPack],
  '/lean-qr.': [memberPack],
  '/share.': noPack,
  '/changed.': noPack,
  '/in-app.': noPack,
  '/microphone.': noPack,
};

/**
 * Tells by its name whether a file only serves those who have one of certain packs: the one script of
 * the pages names it, but no first visit brings it.
 */
export function packsOfAsset(asset: string): string[] | undefined {
  const beginning = Object.keys(apart).find((name) => asset.includes(name));
  return beginning === undefined ? undefined : apart[beginning];
}

/** Hash of a script or style → the names in it: compiled files are the same from release to release. */
const namedIn = new Map<string, string[]>();
/** Beyond so many, several renderers have come and gone. */
const mostRemembered = 1_000;

/** Finds the hashed files that pages need, directly or through other files. */
export class AssetFinder {
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * Leaves out what is not wanted, with what that alone needs. Every browser with service workers reads
   * `woff2`, so `woff` copies are skipped.
   * @returns addresses, sorted
   */
  find(pages: string[], isWanted: (asset: string) => boolean): string[] {
    const found = new Set(
      pages.flatMap((page) => this.#present(namesIn(page, inPage))).filter(isWanted),
    );
    // Also visits what is added on the way.
    for (const address of found)
      if (/\.(?:js|css)$/.test(address))
        for (const name of this.#neighbours(address).filter(isWanted)) found.add(name);
    return [...found].filter((address) => !address.endsWith('.woff')).sort();
  }

  #neighbours(address: string): string[] {
    const hash = this.#draft.hashOf(address) ?? '';
    let names = namedIn.get(hash);
    if (!names) {
      names = namesIn(this.#draft.read(address), inAsset);
      if (namedIn.size >= mostRemembered) namedIn.clear();
      namedIn.set(hash, names);
    }
    return this.#present(names);
  }

  #present(addresses: string[]): string[] {
    return addresses.filter((address) => this.#draft.has(address));
  }
}

function namesIn(text: string, names: RegExp): string[] {
  // In memory of their own: a piece of a page keeps the whole page.
  const found = [...text.matchAll(names)].map(([, name]) => `/_astro/${name}`);
  return [...new Set(found)].map((address) => Buffer.from(address).toString());
}
