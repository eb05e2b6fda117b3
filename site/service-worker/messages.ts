/** The message of a page to the worker. */
export type Message =
  | KeepUp
  | { type: 'keep-page'; seen: Seen }
  | { type: 'drop-page'; address: string }
  | { type: 'save-pack' | 'drop-pack'; name: string }
  /** Take over from the previous release's worker. */
  | { type: 'take-over' };

/** After a page has loaded, and again on its events: check whether what is saved is still current. */
export interface KeepUp {
  type: 'keep-up';
  seen: Seen;
  /** True if it was asked before in this view of the page. */
  isSameView: boolean;
  /** True if the browser asks that its reader be counted nowhere. */
  isUnwanted: boolean;
  /** A pack to keep from now on. */
  wanted?: string;
}

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
