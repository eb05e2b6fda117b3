import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  servedReadings,
  servedReadingsPath,
  type ServedReadings,
} from '../../content/readings/posts.ts';
import { monitorWord } from '../../env/secret.ts';
import { sentenceOf } from '../../env/terminal.ts';
import type { CmsDoor } from '../cms-state.ts';
import type { ReadingCounts } from './reading-counts.ts';

/** Milliseconds that the CMS may take for one post. */
const patience = 10_000;

/**
 * Hands sums to the CMS, once each: what has a key counts once however often it comes.
 * @returns false when it must be sent again
 */
export async function sendReadings(door: CmsDoor, post: ServedReadings): Promise<boolean> {
  try {
    const { status } = await fetch(`${door.cmsOrigin}${servedReadingsPath}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${monitorWord(door.payloadSecret)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(post),
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    // What is refused as it is would be refused for ever.
    return status < 300 || status === 400 || status === 413;
  } catch {
    return false;
  }
}

/** Tells the CMS what a web server counted; what it can't tell waits, also while it is started anew. */
export class ReadingSender {
  readonly #door: CmsDoor;
  readonly #counts: ReadingCounts;
  readonly #file: string;
  #waiting: ServedReadings[];
  #sending: Promise<void> | undefined;

  /** @param file keeps what waits from one start to the next */
  constructor(door: CmsDoor, counts: ReadingCounts, file: string) {
    this.#door = door;
    this.#counts = counts;
    this.#file = file;
    this.#waiting = leftIn(file);
  }

  /** Sends what was counted; with the CMS away nothing is lost, and nothing piles up. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  /**
   * Keeps what was not sent for the next start; a post that is under way has its key there, too. Where the
   * disk takes nothing, it stays in memory.
   */
  keep(): void {
    const left = [...this.#waiting, ...this.#counts.posts()];
    if (left.length === 0) return;
    try {
      writeFileSync(`${this.#file}.new`, JSON.stringify(left), { mode: 0o600 });
      renameSync(`${this.#file}.new`, this.#file);
    } catch (error) {
      console.error(`Chưa ghi được số lượt đọc còn chờ gửi: ${sentenceOf(error)}`);
    }
  }

  async #sendAll(): Promise<void> {
    if (!(await this.#sendWaiting())) return this.keep();
    this.#waiting = this.#counts.take();
    if (!(await this.#sendWaiting())) return this.keep();
    this.#forget();
  }

  /** Removes what is sent. Where a disk lets it stay, it is sent again under its keys, which count once. */
  #forget(): void {
    try {
      rmSync(this.#file, { force: true });
    } catch (error) {
      console.error(`Chưa xóa được số lượt đọc đã gửi: ${sentenceOf(error)}`);
    }
  }

  async #sendWaiting(): Promise<boolean> {
    for (let [post] = this.#waiting; post; [post] = this.#waiting) {
      if (!(await sendReadings(this.#door, post))) return false;
      this.#waiting.shift();
    }
    return true;
  }
}

/** Reads what an earlier start left; it can't be read when a machine stopped amid writing. */
function leftIn(file: string): ServedReadings[] {
  if (!existsSync(file)) return [];
  try {
    return z.array(servedReadings).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
