import type { Payload } from 'payload';

/** Lets the database fail at some documents and their versions, as a damaged page of its file would. */
export class Failing {
  readonly #documents = new Set<unknown>();

  constructor({ db }: Payload) {
    for (const name of ['createVersion', 'updateOne'] as const) {
      const write = db[name].bind(db) as unknown as (args: never) => Promise<unknown>;
      const fails = async (args: { parent?: unknown; id?: unknown }) => {
        if (this.#documents.has(args.parent ?? args.id))
          throw new Error('database disk image is malformed');
        return write(args as never);
      };
      Reflect.set(db, name, fails);
    }
  }

  /** From here on a document can't be written. */
  at(document: string): void {
    this.#documents.add(document);
  }

  /** All is well again. */
  mend(): void {
    this.#documents.clear();
  }
}
