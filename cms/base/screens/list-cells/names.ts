import { setImmediate } from 'node:timers/promises';
import type { CollectionSlug } from 'payload';
import { type Asking, readNewest } from '../../access/asking.ts';

type Names = Map<string, string>;

/**
 * Names of documents as whoever asks may read them. The cells of a list ask for one each: what is asked
 * in the same turn is read at once, one question a kind.
 */
export class NameReader {
  readonly #asking: Promise<Asking>;
  #asked = new Map<CollectionSlug, Set<string>>();
  #read: Promise<Map<CollectionSlug, Names>> | undefined;

  constructor(asking: Promise<Asking>) {
    this.#asking = asking;
  }

  /** @returns nothing for what is not there any more, or not to be read */
  async nameOf(slug: CollectionSlug, id: string): Promise<string | undefined> {
    this.#asked.set(slug, (this.#asked.get(slug) ?? new Set()).add(id));
    this.#read ??= this.#readAll();
    return (await this.#read).get(slug)?.get(id);
  }

  async #readAll(): Promise<Map<CollectionSlug, Names>> {
    const asking = await this.#asking;
    await setImmediate();
    const asked = [...this.#asked];
    this.#asked = new Map();
    this.#read = undefined;
    const read = asked.map(
      async ([slug, ids]) => [slug, await readNames(asking, slug, [...ids])] as const,
    );
    return new Map(await Promise.all(read));
  }
}

async function readNames(asking: Asking, slug: CollectionSlug, ids: string[]): Promise<Names> {
  const { useAsTitle = 'id' } = asking.payload.collections[slug].config.admin;
  const rows = await readNewest<{ id: string }>(asking, slug, {
    where: { id: { in: ids } },
    select: { [useAsTitle]: true },
  });
  return new Map(rows.map((row) => [row.id, String(Reflect.get(row, useAsTitle) ?? '')]));
}
