import { idOf } from '../../base/access/roles.ts';
import type { Picture } from './difference.ts';

/** The names of documents and files to which a version points. */
export interface Names {
  titleOf(collection: string, relation: unknown): string;
  /** A file of the library; undefined when it is no picture, or not for who looks. */
  pictureOf(relation: unknown): Picture | undefined;
}

/** A reference of a version to a document. */
export interface Reference {
  collection: string;
  id: string;
}

/** Names that are only asked for: who compares twice knows after the first time what to look up. */
export class Wanted implements Names {
  readonly #found = new Map<string, Reference>();

  titleOf(collection: string, relation: unknown): string {
    const id = idOf(relation);
    if (id) this.#found.set(`${collection}/${id}`, { collection, id });
    return id ?? '';
  }

  pictureOf(relation: unknown): undefined {
    this.titleOf('media', relation);
  }

  get references(): Reference[] {
    return [...this.#found.values()];
  }
}
