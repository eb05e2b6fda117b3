/** What a page asks of the worker. */
export type Message =
  /**
   * After a page has loaded: look whether what is saved is still the newest.
   * `wanted` = a pack that is to be saved from now on.
   */
  | { type: 'keep-up'; seen: Seen; wanted?: string | undefined }
  | { type: 'keep-page'; seen: Seen }
  | { type: 'drop-page'; address: string }
  | { type: 'save-pack' | 'drop-pack'; name: string }
  /** Take over from the worker of the last release. */
  | { type: 'take-over' };

/** A page with what the browser fetched for it. */
export interface Seen {
  /** Path of the page. */
  address: string;
  /** Paths of its pictures; of a page to be kept, of its recordings too. */
  pictures: string[];
}

/** How a piece of work ended; `full` = this phone has no room for it. */
export type Outcome = 'done' | 'failed' | 'full';

/** What the worker says about a piece of work; an outcome is its last word. */
export type Answer = { type: 'progress'; done: number; of: number } | { type: Outcome };
