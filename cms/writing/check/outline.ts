import type { Written } from '../../../content/kind.ts';
import {
  type CollectionWith,
  hasTrait,
  kindOf,
  kinds,
  type KindWith,
} from '../../../content/kinds.ts';

/** The collections whose texts are looked at. */
export type WrittenCollection = CollectionWith<'written'>;

/** The parts that readers see of documents of a collection, in the order in which they read it. */
export function outlineOf(collection: WrittenCollection): Written {
  return kinds[kindOf(collection) as KindWith<'written'>].written;
}

/** Tells whether the texts of a collection are looked at. */
export function isWritten(collection: string): collection is WrittenCollection {
  return hasTrait(collection, 'written');
}
