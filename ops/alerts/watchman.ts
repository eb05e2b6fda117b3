import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceOf } from '../../env/terminal.ts';
import { alertBook, carried, enter, newsOf, type AlertBook, type Way } from './book.ts';
import { conditionsOf, type Condition, type Sight } from './conditions.ts';
import { deliver, waysOf, type Delivery } from './deliver.ts';
import { sendSignOfLife } from './ping.ts';

/** The settings of a watchman. */
export interface WatchmanOptions extends Delivery {
  dataDir: string;
  look: () => Promise<Sight>;
  /** Takes a line for the operator, in Vietnamese. */
  log: (line: string) => void;
}

/** Milliseconds between two signs of life. */
const signsEvery = 60_000;

/**
 * Looks at all parts, and tells those who are to be told: once when something begins, once a day while
 * it lasts, once when it is over; a second contact when it has lasted half an hour. What could not be
 * delivered is tried again at the next look. While the site answers, somebody outside gets a sign of
 * life.
 */
export class Watchman {
  readonly #options: WatchmanOptions;
  readonly #file: string;
  readonly #failing = new Set<string>();
  #book: AlertBook;
  #signAt = -Infinity;

  constructor(options: WatchmanOptions) {
    this.#options = options;
    this.#file = path.join(options.dataDir, 'alerts.json');
    this.#book = readBook(this.#file);
  }

  async look(now = new Date()): Promise<void> {
    const sight = await this.#options.look();
    const conditions = conditionsOf(sight);
    this.#book = enter(this.#book, conditions, now);
    for (const way of waysOf(this.#options)) await this.#tell(way, conditions, now);
    this.#keep();
    if (sight.site) await this.#signOfLife(now);
  }

  async #tell(way: Way, conditions: Condition[], now: Date): Promise<void> {
    const news = newsOf(this.#book, conditions, way, now);
    if (Object.values(news).every((items) => items.length === 0)) return;
    await this.#try(way, async () => {
      await deliver(news, way, this.#options);
      this.#book = carried(this.#book, news, way, now);
    });
  }

  /** A clock that was set back brings one at once. */
  async #signOfLife(now: Date): Promise<void> {
    const address = this.#options.alerts?.ping;
    if (!address || Math.abs(now.getTime() - this.#signAt) < signsEvery) return;
    this.#signAt = now.getTime();
    await this.#try('ping', () => sendSignOfLife(address));
  }

  /** Says once that something does not work, until it does. */
  async #try(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#failing.delete(what);
    } catch (error) {
      if (!this.#failing.has(what)) this.#options.log(`Báo động: ${sentenceOf(error)}`);
      this.#failing.add(what);
    }
  }

  /** On a full disk the old book stays: then something is told twice after a restart. */
  #keep(): void {
    try {
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#book));
      renameSync(`${this.#file}.new`, this.#file);
    } catch {
      // Disk full.
    }
  }
}

/** A book that is not there, or torn, is an empty one. */
function readBook(file: string): AlertBook {
  try {
    return alertBook.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
