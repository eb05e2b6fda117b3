/** What a page asks of the worker. */
export type Message =
  /** After a page has loaded: look whether what is saved is still the newest. */
  | { type: 'keep-up'; seen: Seen }
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

/** What the worker says about a piece of work; `done` and `failed` are its last words. */
export type Answer = { type: 'progress'; done: number; of: number } | { type: 'done' | 'failed' };
