import type { ways } from '../../content/addresses.ts';

/** What an entry leads to; `page` is a page that every release has. */
export type TitleKind = (typeof ways)[keyof typeof ways]['page'] | 'hamlet' | 'page';

/** One page that a reader may look for. JSON values only, and small: phones load all of them. */
export interface TitleEntry {
  address: string;
  title: string;
  kind: TitleKind;
  /** Second line: a guide's summary, a hamlet's commune, what a former unit became. */
  hint?: string;
  /** Further words that find it; not shown. */
  words?: string;
  /** Topic slug, for the filter. */
  topic?: string;
}
