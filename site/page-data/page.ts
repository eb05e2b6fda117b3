import type { Page } from '../../content/renderer.ts';
import type { Frame, Row } from './frame.ts';
import type { Translation } from './lookup.ts';

/** The index to go to when nothing else helps: topics, and all guides from A to Z. */
export interface IndexData {
  topics: Row[];
  guides: Row[];
}

/** The search, which leads on to the official portal where no page answers. */
export interface SearchData extends IndexData {
  portal: string;
  /** The other languages that something is written in; each is searched on its own page. */
  languages: Translation[];
}

/**
 * The data of each kind of HTML page, without the frame. Each kind is declared where its pages are
 * made, except those that only lead on.
 */
export interface HtmlKinds {
  search: SearchData;
  saved: IndexData;
  'not-found': IndexData;
  offline: IndexData;
}

/** The data each kind of file is written from; declared like the kinds of HTML pages. */
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

/** A page with the data it shows. */
export type SitePage = HtmlPage | FilePage;
