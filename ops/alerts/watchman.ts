import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceOf } from '../../env/terminal.ts';
import { alertBook, carried, enter, newsOf, type AlertBook } from './book.ts';
import { conditionsOf, type Sight } from './conditions.ts';
import { deliver, waysOf, type Delivery } from './deliver.ts';

/** The settings of a watchman. */
export interface WatchmanOptions extends Delivery {
  dataDir: string;
  look: () => Promise<Sight>;
  /** Takes a line for the operator, in Vietnamese. */
  log: (line: string) => void;
}

/**
 * Looks at all parts, and tells those who are to be told: once when something begins, once a day while
 * it lasts, once when it is over. What could not be delivered is tried again at the next look.
 */
export class Watchman {
  readonly #options: WatchmanOptions;
  readonly #file: string;
  readonly #failing = new Set<string>();
  #book: AlertBook;

  constructor(options: WatchmanOptions) {
    this.#options = options;
    this.#file = path.join(options.dataDir, 'alerts.json');
    this.#book = readBook(this.#file);
  }

  async look(now = new Date()): Promise<void> {
    const conditions = conditionsOf(await this.#options.look());
    this.#book = enter(this.#book, conditions, now);
    for (const way of waysOf(this.#options)) {
      const news = newsOf(this.#book, conditions, way, now);
      if (Object.values(news).every((items) => items.length === 0)) continue;
      try {
        await deliver(news, way, this.#options);
        this.#book = carried(this.#book, news, way, now);
        this.#failing.delete(way);
      } catch (error) {
        if (!this.#failing.has(way)) this.#options.log(`Báo động: ${sentenceOf(error)}`);
        this.#failing.add(way);
      }
    }
    this.#keep();
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
