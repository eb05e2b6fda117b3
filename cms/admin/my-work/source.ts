import type { CollectionSlug } from 'payload';
import type { Asking } from '../../base/access/asking.ts';

/** The user who asks for the own work, and the time. */
export interface Work extends Asking {
  now: Date;
}

/** A document that concerns whoever asks; what that user may not read is dropped later on. */
export interface Concern {
  collection: CollectionSlug;
  id: string;
  /** The matter, in a few words. */
  line: string;
  /** A remark somebody made about it. */
  remark?: string;
  /** The field at which the form opens. */
  field?: string;
}

/** Something that has a page of its own and no form. Whoever gets it may see it. */
export interface PageConcern extends Pick<Concern, 'id' | 'line' | 'remark'> {
  /** Address of the page, from `/admin` on. */
  page: string;
  title: string;
  /** The noun for its kind: "Hướng dẫn". */
  noun: string;
}

/** One kind of things that wait for somebody or that somebody wants to know of. */
export interface Source {
  heading: string;
  /** The advice on what to do about them, in a sentence. */
  note?: string;
  /** The tone: something to be done, or only to be known. */
  tone: 'do' | 'know';
  /** Reads them, the most urgent first, in a bounded number of queries. */
  read: (work: Work) => Promise<(Concern | PageConcern)[]>;
}
