import type { ChangeNote } from '../../content/schema/published.ts';
import type { Source } from '../../content/schema/primitives.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import type { Lookup } from './lookup.ts';

/** The footer of a page about its sources and age. */
export interface Provenance {
  /**
   * The days on which its text last changed, and was last compared with its sources; each as far as it is
   * known.
   */
  updatedOn?: string;
  checkedOn?: string;
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
    changedAt,
    checkedOn,
    changeNotes = [],
    reviewBy,
    owner,
    sources,
  }: {
    changedAt?: string | undefined;
    checkedOn?: string | undefined;
    changeNotes?: ChangeNote[] | undefined;
    reviewBy?: string | undefined;
    owner?: string | undefined;
    sources: Source[];
  },
  { snapshot }: Lookup,
): Provenance {
  const overdue = reviewBy !== undefined && reviewBy < dayOfInstant(snapshot.meta.asOf);
  const changes = changeNotes.map(({ at, text }) => ({ on: dayOfInstant(at), text }));
  const days = [changes[0]?.on, changedAt && dayOfInstant(changedAt)];
  const updatedOn = days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  return {
    ...(updatedOn && { updatedOn }),
    ...(checkedOn && { checkedOn }),
    changes,
    ...(reviewBy && { reviewBy }),
    ...(overdue && { overdue }),
    ...(owner && { owner }),
    sources,
  };
}
