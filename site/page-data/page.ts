import type { Page } from '../../content/renderer.ts';
import type { Frame, Row } from './frame.ts';

/** Ways on where nothing else helps: topics, and all guides from A to Z. */
export interface IndexData {
  topics: Row[];
  guides: Row[];
}

/**
 * What each kind of HTML page shows, beside its frame. Beside those that only lead on, each kind is
 * declared where its pages are made.
 */
export interface HtmlKinds {
  search: IndexData;
  saved: IndexData;
  'not-found': IndexData;
  offline: IndexData;
}

/** What each kind of file is written from; declared like the kinds of HTML pages. */
export interface FileKinds {
  /** A JSON file; whoever makes it names the type of its data. */
  json: unknown;
}

type Envelope<Kind, Data> = Omit<Page, 'kind' | 'data'> & { kind: Kind; data: Data };

/** A page that a template draws. */
export type HtmlPage<Kind extends keyof HtmlKinds = keyof HtmlKinds> = {
  [Each in Kind]: Envelope<Each, HtmlKinds[Each] & { frame: Frame }>;
}[Kind];

/** A page that is a file of another type. */
export type FilePage<Kind extends keyof FileKinds = keyof FileKinds> = {
  [Each in Kind]: Envelope<Each, FileKinds[Each]>;
}[Kind];

/** A page of this site with exactly the data that it shows. */
export type SitePage = HtmlPage | FilePage;
