import type { Payload } from 'payload';

/** Names of a document in what the database is asked for. */
interface Written {
  parent?: unknown;
  id?: unknown;
  where?: { id?: { equals?: unknown } };
}

/** Lets the database fail at some documents and their versions, as a damaged page of its file would. */
export class Failing {
  readonly #documents = new Set<unknown>();

  constructor({ db }: Payload) {
    for (const name of ['createVersion', 'updateOne', 'deleteOne'] as const) {
      const write = db[name].bind(db) as unknown as (args: never) => Promise<unknown>;
      const fails = async (args: Written) => {
        if (this.#documents.has(args.parent ?? args.id ?? args.where?.id?.equals))
          throw new Error('database disk image is malformed');
        return write(args as never);
      };
      Reflect.set(db, name, fails);
    }
  }

  /** From here on a document can't be written or removed. */
  at(document: string): void {
    this.#documents.add(document);
  }

  /** All is well again. */
  mend(): void {
    this.#documents.clear();
  }
}
