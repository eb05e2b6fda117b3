import { type Report } from '../faults.ts';

/** The document that a text belongs to: for messages, ids and references. */
export interface TextPlace {
  /** Makes the ids of links and blocks: `guides/vneid-muc-2`. */
  document: string;
  report: Report;
  /** Notes a reference to another document by its slug, and gives the id that this one has. */
  refer(collection: string, slug: string, field: string): string;
  /** Notes a link to `/…` on this site or to a page elsewhere. */
  linkTo(url: string, field: string): void;
  /** True if `##` and `###` may divide the text. */
  headings?: boolean;
}
