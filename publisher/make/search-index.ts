import { isDeepStrictEqual } from 'node:util';
import type { PagefindIndex } from 'pagefind';
import type { ReleaseRecord } from '../../content/schema/release.ts';
import type { Draft } from '../files/draft.ts';
import { endPagefind, openIndex, type OpenIndex, PagefindEndedError } from './pagefind.ts';
import { searchable } from './searchable.ts';

/** Pagefind's widgets; the site has its own. */
const notShipped = /(?:-ui|highlight)\.(?:js|css)$/;

/**
 * The full-text index, kept in memory between rounds. Pagefind's output depends on insertion order
 * (decision 002), so changed pages are replaced, removed ones emptied, and a new page rebuilds the
 * index. The result equals an index made from scratch.
 */
export class SearchIndex {
  #opened: OpenIndex | undefined;
  #keys = new Map<string, string>();

  /**
   * Writes the index into the draft, or links the last one if no page changed.
   * @param keys address → key of each page that it knows
   * @param meanwhile is done while Pagefind, a process of its own, puts the index together
   * @returns what `meanwhile` returned
   */
  async add<Result>(
    draft: Draft,
    keys: Record<string, string>,
    meanwhile: () => Promise<Result>,
  ): Promise<Result> {
    if (draft.last && isDeepStrictEqual(keys, fullTextOf(draft.last.record))) {
      for (const address of Object.keys(draft.last?.manifest ?? {}))
        if (address.startsWith('/pagefind/')) draft.keep(address);
      return meanwhile();
    }
    try {
      await this.#update(draft, Object.keys(keys).sort(), keys);
      return await this.#write(draft, meanwhile);
    } catch (error) {
      if (!this.#opened?.isLost()) throw error;
      throw new PagefindEndedError(error);
    }
  }

  /** Frees the index; it is rebuilt when needed. */
  async close(): Promise<void> {
    if (this.#opened && !this.#opened.isLost()) await this.#opened.index.deleteIndex();
    this.#opened = undefined;
    this.#keys.clear();
  }

  /** Frees the index, and ends the process that it is in. */
  async rest(): Promise<void> {
    if (!this.#opened) return;
    await this.close();
    await endPagefind();
  }

  async #write<Result>(draft: Draft, meanwhile: () => Promise<Result>): Promise<Result> {
    const index = await this.#open();
    // Asked first: what is done meanwhile may keep this process from asking.
    const [made, other] = await Promise.allSettled([index.getFiles(), meanwhile()]);
    const result = settled(other);
    const { files, errors } = settled(made);
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { path, content } of files)
      if (!notShipped.test(path)) draft.write(`/pagefind/${path}`, Buffer.from(content));
    return result;
  }

  async #update(draft: Draft, wanted: string[], keys: Record<string, string>): Promise<void> {
    const isNew = wanted.some((address) => !this.#keys.has(address));
    if (isNew || this.#opened?.isLost()) await this.close();
    const still = new Set(wanted);
    for (const address of this.#keys.keys())
      if (!still.has(address)) {
        await this.#put(address, '');
        this.#keys.delete(address);
      }
    for (const address of wanted) {
      const key = keys[address] ?? '';
      if (this.#keys.get(address) === key) continue;
      await this.#put(address, searchable(draft.read(address)));
      this.#keys.set(address, key);
    }
  }

  async #put(url: string, content: string): Promise<void> {
    const index = await this.#open();
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
  }

  async #open(): Promise<PagefindIndex> {
    this.#opened ??= await openIndex();
    return this.#opened.index;
  }
}

function settled<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Address → key of each page that the index of a release knows. */
export function fullTextOf({
  fullText,
  pages,
  parts,
}: Pick<ReleaseRecord, 'fullText' | 'pages' | 'parts'>): Record<string, string> {
  const own = fullText.map((address) => [address, pages[address] ?? '']);
  const ofParts = Object.values(parts).map((part) => part.fullText);
  return Object.assign(Object.fromEntries(own), ...ofParts) as Record<string, string>;
}
