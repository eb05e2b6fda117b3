import type { Collection, Db } from 'mongodb';

/** A line as the server keeps it; numbers go up from 1 without a gap. */
interface Numbered {
  _id: number;
  line: string;
}

/** The place in a log that a reader has come to. */
export interface Place {
  number: number;
  line: string;
}

/** Before the first line. */
export const beginning: Place = { number: 0, line: '' };

/** MongoDB's code for a number that is taken. */
const duplicate = 11000;

/** A list that all machines of an installation add to, in one order, on their common server. */
export class ListLog {
  readonly #lines: Collection<Numbered>;

  constructor(database: Db, name: string) {
    this.#lines = database.collection<Numbered>(name, { writeConcern: { w: 'majority' } });
  }

  /** Adds lines and waits until a majority of servers has them; two at once take different numbers. */
  async append(lines: string[]): Promise<void> {
    for (const line of lines) while (!(await this.#add(line)));
  }

  async all(): Promise<Place[]> {
    return this.#from(0);
  }

  /**
   * Returns what was added after a place.
   * @returns undefined when the place is not there: the database is another one, or an older one
   */
  async after({ number, line }: Place): Promise<Place[] | undefined> {
    if (number === beginning.number) return this.all();
    const [first, ...more] = await this.#from(number);
    return first?.number === number && first.line === line ? more : undefined;
  }

  async #from(number: number): Promise<Place[]> {
    const found = await this.#lines
      .find({ _id: { $gte: number } })
      .sort({ _id: 1 })
      .toArray();
    return found.map(({ _id, line }) => ({ number: _id, line }));
  }

  async #add(line: string): Promise<boolean> {
    const [last] = await this.#lines.find().sort({ _id: -1 }).limit(1).toArray();
    try {
      await this.#lines.insertOne({ _id: (last?._id ?? 0) + 1, line });
      return true;
    } catch (error) {
      if ((error as { code?: number }).code !== duplicate) throw error;
      return false;
    }
  }
}
