import type { CollectionSlug, Payload, TypedUser } from 'payload';
import type { Use } from '../../safeguards/removal/used-by.ts';
import type { DeedRow, MassDeed } from './store.ts';

/** One document in the hands of a deed. */
export interface Doing {
  payload: Payload;
  user: TypedUser;
  deed: MassDeed;
  row: DeedRow;
  now: Date;
  /** See {@link DeedWays.usesOf}; while somebody only looks. */
  uses?: Use[];
}

/**
 * The ways to do a deed to one document, and to take it back. Each, done again after a crash, does
 * the rest.
 */
export interface DeedWays {
  /** Does it to all of them at once; each is done then. @throws {Refused} when nothing was done */
  applyAll?: (doing: Omit<Doing, 'row'>) => Promise<void>;
  /**
   * @param keep keeps what it takes to undo it, before anything is written
   * @throws {Refused} in a sentence that says why the document stays as it is
   */
  apply: (doing: Doing, keep: (mark: string) => Promise<void>) => Promise<void>;
  /** True if it is final. */
  final?: true;
  /** Finds the uses that taking all of them back would take something from. */
  usesOf?: (payload: Payload, of: CollectionSlug, ids: string[]) => Promise<Use[]>;
  /** Tells why a document can't be taken back now, in a sentence; null when it can. */
  whyNotBack: (doing: Doing) => Promise<string | null>;
  /** Tells why a document that can be taken back now is so in part only; null when it is wholly. */
  whyInPart?: (doing: Doing) => Promise<string | null>;
  /**
   * Takes back what was done to a document that can be.
   * @returns why a part of it is left
   * @throws {Refused}
   */
  undo: (doing: Doing) => Promise<string | undefined>;
  /** The deed noted when it is taken back. */
  undone: 'undoTakeOffMany' | 'undoReplace' | 'undoTrashMany' | 'undoRestoreMany';
}
