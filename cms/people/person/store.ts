import { ledgerOf, type LedgerEntry, type LedgerRow } from '../../storage/ledger/ledger.ts';
import type { Step } from '../erasure/step.ts';

/** While it is prepared nothing was removed yet, nor promised; `held` waits for a second person. */
export type RemovalState = 'preparing' | 'held' | 'removing' | 'done' | 'takenBack';

/** Something that is still kept after a removal, for people. */
export interface Staying {
  what: string;
  /** By which duty, and until when. */
  why: string;
  /** The form where somebody is to mend it. */
  form?: string;
}

/** One removal. Instants are ISO 8601 in UTC; it never says who it was about. */
export interface PersonRemoval extends LedgerEntry {
  state: RemovalState;
  /** The reason why it goes on later, in Vietnamese. */
  fault: string | null;
  stays: Staying[];
  endedAt: string | null;
}

export type RowState = 'planned' | 'gone' | 'kept';

/** One thing to remove. */
export interface PersonRemovalRow extends LedgerRow, Step {
  removal: string;
  state: RowState;
}

/** Written by this only. */
export const removalLedger = ledgerOf<PersonRemoval, PersonRemovalRow>({
  entries: 'person-removals',
  rows: 'person-removal-rows',
  parent: 'removal',
  atWork: ['preparing', 'removing'],
});

export const {
  find: findRemovals,
  findRows,
  read: readRemoval,
  write: writeRemoval,
  writeRow,
} = removalLedger;
