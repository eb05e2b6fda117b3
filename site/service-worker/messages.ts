/** The message of a page to the worker. */
export type Message =
  /**
   * After a page has loaded: check whether what is saved is still current.
   * `wanted` = a pack to keep from now on.
   */
  | { type: 'keep-up'; seen: Seen; wanted?: string }
  | { type: 'keep-page'; seen: Seen }
  | { type: 'drop-page'; address: string }
  | { type: 'save-pack' | 'drop-pack'; name: string }
  /** Take over from the previous release's worker. */
  | { type: 'take-over' };

/** A page and what the browser fetched for it. */
export interface Seen {
  /** Path of the page. */
  address: string;
  /** Paths of its pictures, and of its recordings if the page is to be kept. */
  pictures: string[];
}

/** The end of a job; `full` = no room on this phone. */
export type Outcome = 'done' | 'failed' | 'full';

/** Progress of a job; an outcome is always the last message. */
export type Answer = { type: 'progress'; done: number; of: number } | { type: Outcome };
