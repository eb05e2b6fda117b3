import type { CollectionSlug } from 'payload';
import type { Stage } from '../../writing/workflow/stage.ts';

/** Where a hit leads: a form, maybe at a field of it, or a page below `/admin`. */
export type Way =
  { collection: CollectionSlug; id: string; field?: string } | { page: string; field?: string };

/** One thing that was found. */
export interface Hit {
  title: string;
  /** What tells it from others of the same title. */
  note?: string;
  /** Where a document stands; kinds without a workflow have none. */
  stage?: Stage;
  way: Way;
}

/** What was found of one kind, best first. */
export interface Group {
  /** Vietnamese, as the menu says it. */
  kind: string;
  hits: Hit[];
  /** The list that has all of them, below `/admin`, where more were found than are shown. */
  all?: string;
}

/** The answer to one search, the group with the best hit first. */
export interface Found {
  groups: Group[];
}

/** Hits of a kind that are shown. */
export const shownOfAKind = 5;
