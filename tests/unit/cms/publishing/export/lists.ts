import type { Lists } from '../../../../../cms/publishing/export/hold-back.ts';
import type { Snapshot } from '../../../../../content/snapshot/snapshot.ts';
import { recordKinds } from '../../../../../content/record-kind.ts';

export const kinds = recordKinds;

/** The lists of a snapshot alone. */
export function listsOf(snapshot: Snapshot): Lists {
  return Object.fromEntries(kinds.map((kind) => [kind, snapshot[kind]])) as unknown as Lists;
}

/** Lists with nothing in them. */
export const noLists = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Lists;
