import type { FormNames } from '../../publishing/export/field-names.ts';
import type { Draft } from './compose.ts';
import type { Subject } from './places.ts';

/** Ways to look at a draft: on a phone, at a kiosk, and what is new on it. */
export const views = ['phone', 'kiosk', 'changes'] as const;
export type View = (typeof views)[number];

/** The data every page is drawn with. */
export interface Surroundings {
  /** The moment that the page is drawn for, ISO 8601. */
  asOf: string;
  dataDir: string;
  siteUrl: string;
  /** The compiled renderer: `build/renderer/server/entry.mjs`. */
  renderer: string;
}

/** A task to draw: what, of what and with what. */
export interface DrawingTask extends Surroundings {
  draft: Draft;
  /** The names that forms give to their fields. */
  names: FormNames;
  views: View[];
  /** The step of a guide that is being written, from 0. */
  step?: number | undefined;
}

/**
 * The difference of a draft from what is public: not yet on the site, alike, marked, or too much to
 * mark.
 */
export type Changes =
  | { state: 'new' }
  | { state: 'same' }
  | { state: 'much' }
  | { state: 'marked'; count: number };

export interface Drawing {
  /** The editors' title of the document. */
  title: string;
  missing: string[];
  /** The views its kind of document has. */
  views: View[];
  /** Whole pages, ready for a frame. */
  pages: Partial<Record<View, string>>;
  /** The place of the document on its page. */
  anchor?: string | undefined;
  changes?: Changes | undefined;
  /** Names of the uploaded files on the pages. */
  files: string[];
}

/** The outcome of a task. */
export type Drawn =
  | { state: 'drawn'; drawing: Drawing }
  /** Documents that are not public have to be looked up first. */
  | { state: 'wants'; wanted: Subject[] }
  | { state: 'failed'; sentence: string };
