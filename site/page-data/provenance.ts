import type { ChangeNote } from '../../content/schema/published.ts';
import type { Source } from '../../content/schema/primitives.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import type { Lookup } from './lookup.ts';

/** The footer of a page about its sources and age. */
export interface Provenance {
  updatedOn: string;
  /** The changes, the newest first. */
  changes: { on: string; text: string }[];
  reviewBy?: string;
  /** The review is overdue: the page says that it waits for one. */
  overdue?: true;
  owner?: string;
  sources: Source[];
}

/** Collects when a document was changed, when it is due for review, and its sources. */
export function provenanceOf(
  {
    updatedAt,
    changeNotes = [],
    reviewBy,
    owner,
    sources,
  }: {
    updatedAt: string;
    changeNotes?: ChangeNote[] | undefined;
    reviewBy?: string | undefined;
    owner?: string | undefined;
    sources: Source[];
  },
  { snapshot }: Lookup,
): Provenance {
  const overdue = reviewBy !== undefined && reviewBy < dayOfInstant(snapshot.meta.asOf);
  return {
    updatedOn: dayOfInstant(updatedAt),
    changes: changeNotes.map(({ at, text }) => ({ on: dayOfInstant(at), text })),
    ...(reviewBy && { reviewBy }),
    ...(overdue && { overdue }),
    ...(owner && { owner }),
    sources,
  };
}
