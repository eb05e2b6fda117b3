import type { DatabaseAdapter } from 'payload';
import { beforeAll } from 'vitest';
import type { Cms } from './contract.ts';

/** The methods that change something in the database. */
const writes = [
  'create',
  'createVersion',
  'updateOne',
  'updateVersion',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
  'commitTransaction',
] as const satisfies (keyof DatabaseAdapter)[];

/** Ends the work of this process at the database, as a power cut would, at any write. */
export class Killing {
  #left = Number.POSITIVE_INFINITY;
  #db!: DatabaseAdapter;

  /** Call it where the tests are declared. */
  constructor(cms: () => Cms) {
    beforeAll(() => this.#reach(cms().payload.db));
  }

  #reach(db: DatabaseAdapter): void {
    this.#db = db;
    for (const name of writes) {
      const write = db[name] as (...args: unknown[]) => unknown;
      const dies = (...args: unknown[]) => {
        if (this.#left <= 0) throw new Error('killed');
        this.#left -= 1;
        return write.apply(db, args);
      };
      Reflect.set(db, name, dies);
    }
  }

  /** From here on so many writes get through. @returns whether it came to an end by that */
  async after(count: number, work: () => Promise<unknown>): Promise<boolean> {
    this.#left = count;
    try {
      await work();
      return false;
    } catch (error) {
      if ((error as Error).message !== 'killed') throw error;
      await this.#letGo();
      return true;
    } finally {
      this.#left = Number.POSITIVE_INFINITY;
    }
  }
  /** Ends the transactions that were under way, as the end of a process does: others would wait for them. */
  async #letGo(): Promise<void> {
    const begun = Object.keys(this.#db.sessions ?? {});
    for (const id of begun) await this.#db.rollbackTransaction(id);
  }
}
