import type { FlatList } from './flat-list.ts';
import { meetingList } from './meetings.ts';

/** The kinds that are imported a row each, by their collections. */
export const flatLists: ReadonlyMap<string, FlatList> = new Map(
  [meetingList].map((list) => [list.of, list]),
);
