import type { Payload } from 'payload';

/** Lets the database fail at the versions of some documents, as a damaged page of its file would. */
export class Failing {
  readonly #parents = new Set<unknown>();

  constructor({ db }: Payload) {
    const createVersion = db.createVersion.bind(db) as unknown as (args: never) => Promise<unknown>;
    const fails = async (args: { parent: unknown }) => {
      if (this.#parents.has(args.parent)) throw new Error('database disk image is malformed');
      return createVersion(args as never);
    };
    Reflect.set(db, 'createVersion', fails);
  }

  /** From here on no version of a document can be written. */
  at(parent: string): void {
    this.#parents.add(parent);
  }

  /** All is well again. */
  mend(): void {
    this.#parents.clear();
  }
}
