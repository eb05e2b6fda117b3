import type { ways } from '../../content/addresses.ts';

/** What an entry leads to; `page` is one that every release has. */
export type TitleKind = (typeof ways)[keyof typeof ways]['page'] | 'hamlet' | 'page';

/** One thing that a reader may want to go to. JSON values only; kept small, since phones load all of them. */
export interface TitleEntry {
  address: string;
  title: string;
  kind: TitleKind;
  /** A second line: the summary of a guide, the commune of a hamlet, where a former unit went. */
  hint?: string;
  /** Other words that find it and are not shown. */
  words?: string;
  /** The slug of its topic, for the filter. */
  topic?: string;
}
