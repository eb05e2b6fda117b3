import type { ways } from '../../content/addresses.ts';

/** The kind of target of an entry; `page` is a page that every release has. */
export type TitleKind = (typeof ways)[keyof typeof ways]['page'] | 'hamlet' | 'page';

/** The texts of an entry that are searched, most telling first. */
export const fields = ['title', 'hint', 'words', 'said', 'picks'] as const;

/** One page that a reader may look for. JSON values only, and small: phones load all of them. */
export interface TitleEntry {
  address: string;
  title: string;
  kind: TitleKind;
  /** Second line: a guide's summary, a hamlet's commune, what a former unit became. */
  hint?: string;
  /**
   * The words people use for it: other names, sayings that editors taught. Not shown, like all
   * below.
   */
  words?: string;
  /** Telling words of a guide's questions and steps, as far as they are not in the above. */
  said?: string;
  /** The queries editors picked it for; added where a search is built, from their best bets. */
  picks?: string;
  /** The slug of its main topic, for the filter. */
  topic?: string;
}
