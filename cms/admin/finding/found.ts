import type { CollectionSlug } from 'payload';
import type { Stage } from '../../writing/workflow/stage.ts';

/** The target of a hit: a form, maybe at a field of it, or a page below `/admin`. */
export type Way =
  | { collection: CollectionSlug; id: string; field?: string }
  | { page: string; field?: string };

/** One thing that was found. */
export interface Hit {
  title: string;
  /** A detail that tells it from others of the same title. */
  note?: string;
  /** The stage of a document; kinds without a workflow have none. */
  stage?: Stage;
  way: Way;
}

/** The hits of one kind, best first. */
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
