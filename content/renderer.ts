import type { Language } from './languages.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/**
 * One address of a release with exactly the data that it shows. Two pages with equal JSON render to
 * equal bytes: the publisher renders a page again only when its JSON differs.
 */
export interface Page {
  /** `/huong-dan/vneid-muc-2/` (a page, written to `index.html`) or `/rss.xml` (a file). */
  address: string;
  /** Names the template: `guide`, `commune`, `titles` … */
  kind: string;
  language: Language;
  /** JSON values only. */
  data: unknown;
  /** True if full-text search reads it. Its words are in the element with `data-pagefind-body`. */
  fullText: boolean;
  /** Records that it shows, as `kind:id`, for the dashboard and for tests of what was rendered anew. */
  shows: string[];
}

/** Pages that are made from the same small piece of a snapshot: those of one commune. */
export interface Part {
  /** Whatever lies in this folder is of this part: `/xa-phuong/dat-mui/`. */
  folder: string;
  /** JSON of all that its pages are made from: when it is equal, so are they. */
  from: unknown;
  /** Its pages; some lie beside the folder. */
  pages(): Page[];
}

/** All pages of a snapshot; those of parts are made only when asked for. */
export interface Outline {
  common: Page[];
  parts: Part[];
}

/** The answer of an address. */
export interface Rendered {
  /** For an address that ends in `.png` the SVG that the publisher makes it of. */
  body: string;
  /** The encoding of the body; UTF-8 if it does not say. */
  encoding?: 'latin1';
  /** Media type with charset. */
  type: string;
}

/** Code as it stands inside a page. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}

/**
 * The door of the compiled site and kiosk (`build/renderer/`). `pages`, `outline`, `pagesAt`
 * and `render` never read the clock, the disk or the network.
 */
export interface Renderer {
  /** Changes when the code or a hashed asset changes. */
  version: string;
  /** The scripts and styles that stand inside its pages, beside those of an island. */
  inlineCode: InlineCode & {
    /** The few that stand inside the pages of a folder: the first of their addresses. */
    folders: Record<string, InlineCode>;
  };
  /** Every address of a release with the data it shows. */
  pages(snapshot: Snapshot): Page[];
  /** The same, for who does not need all of them. */
  outline(snapshot: Snapshot): Outline;
  render(page: Page): Promise<Rendered>;
}

/** The door for who wants a few pages and not the whole site. */
export interface PageRenderer extends Renderer {
  /** Of `pages` those at these addresses; one that is not there is left out. */
  pagesAt(snapshot: Snapshot, addresses: string[]): Page[];
}
