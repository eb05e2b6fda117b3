import type { CollectionSlug, FlattenedField } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import type { Media } from '../../payload-types.ts';
import type { Difference, Picture } from './difference.ts';
import { differencesOf } from './differences.ts';
import { type Names, type Reference, Wanted } from './names.ts';
import { texts } from './texts.ts';
import type { Values } from './values.ts';

/** Two versions of one document or of settings; no older one while there is none. */
export interface Compared {
  /** `flattenedFields` of the collection or the global. */
  fields: FlattenedField[];
  before: Values | undefined;
  after: Values;
}

/**
 * Compares versions, with what they point to by its name, as far as whoever asks may read it: one
 * query a collection, however many are compared. The versions are taken as they are given: access to them is
 * the business of whoever calls.
 */
export async function compareAll(asking: Asking, pairs: Compared[]): Promise<Difference[][]> {
  const wanted = new Wanted();
  const say = (names: Names) =>
    pairs.map(({ fields, before, after }) => differencesOf(fields, before, after, names));
  say(wanted);
  return say(await readNames(asking, wanted.references));
}

/** Compares a version with an older one. */
export async function compare(asking: Asking, pair: Compared): Promise<Difference[]> {
  return (await compareAll(asking, [pair])).flat();
}

async function readNames(asking: Asking, references: Reference[]): Promise<Names> {
  const titles = new Map<string, string>();
  const pictures = new Map<string, Picture>();
  for (const [collection, ofOne] of Map.groupBy(references, (one) => one.collection)) {
    const config = asking.payload.collections[collection as CollectionSlug]?.config;
    const title = config?.admin.useAsTitle;
    if (!config || !title) continue;
    const rows = await readNewest<File & { id: string }>(asking, config.slug, {
      where: { id: { in: ofOne.map(({ id }) => id) } },
      ...(collection !== 'media' && { select: { [title]: true } }),
    });
    for (const row of rows) {
      const name = String(Reflect.get(row, title) ?? '');
      titles.set(`${collection}/${row.id}`, name);
      if (collection === 'media' && isPicture(row)) pictures.set(row.id, pictureOf(row, name));
    }
  }
  return {
    titleOf: (collection, relation) =>
      titles.get(`${collection}/${idOf(relation)}`) || texts.unknown,
    pictureOf: (relation) => pictures.get(idOf(relation) ?? ''),
  };
}

type File = Partial<Pick<Media, 'mimeType' | 'thumbnailURL' | 'url'>>;

const isPicture = ({ mimeType }: File) => mimeType?.startsWith('image/') === true;

function pictureOf({ id, thumbnailURL, url }: File & { id: string }, name: string): Picture {
  const address = thumbnailURL ?? url;
  return { kind: 'media', id, name, ...(address && { address }) };
}
