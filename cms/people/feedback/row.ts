import type { FeedbackKind, FeedbackState } from './kinds.ts';

/** The collection of the answers. */
export const feedbackCollection = 'feedback';

/** An answer as it is kept. */
export interface FeedbackRow {
  id: string;
  kind: FeedbackKind;
  /** The title in the list: the message, the question, or what kind of answer it is. */
  title: string;
  text: string;
  /** Address of the page that it is about; empty for none. */
  page: string;
  pageTitle: string;
  /** Collection and id of the document that the page shows. */
  of: string;
  document: string;
  /** Id of the only commune that it concerns. */
  commune: string;
  /**
   * True if somebody said something, so that somebody reads it; without words it is only counted.
   */
  worded: boolean;
  /** Keyed hash by which the same message is known again. */
  gist: string;
  /** Days on which it was asked at desks. */
  times: number;
  state: FeedbackState;
  owner?: string | null;
  note?: string | null;
  /** Forgotten from here on, in milliseconds since 1970. */
  until: number;
  createdAt: string;
}

const day = 24 * 60 * 60 * 1000;

/** Milliseconds for which an answer is kept. */
const keptFor = 366 * day;

/** Computes when something that was said at a moment is forgotten. */
export function forgottenAt(now: Date): number {
  return now.getTime() + keptFor;
}
