import { ledgerOf, type LedgerEntry, type LedgerRow } from '../../storage/ledger/ledger.ts';
import { halfStates } from '../../publishing/publication/moving-units.ts';
import type { Change } from './change.ts';
import type { StepView } from './preview.ts';

/**
 * The state of a change: it waits for its day, or for somebody to look at it again; it is written; it was
 * asked back; it is taken back. One that was given up before its day is dropped.
 */
export type ChangeState =
  | 'waiting'
  | 'stalled'
  | 'applying'
  | 'done'
  | 'recalled'
  | 'undoing'
  | 'undone'
  | 'dropped';

/** A change that was asked for, as far as it holds from one day. */
export interface UnitChange extends LedgerEntry {
  state: ChangeState;
  /** “2026-12-01” */
  day: string;
  /** The resolution that it follows. */
  basis: string;
  changes: Change[];
  /** The steps that were looked at before. */
  steps: StepView[];
  /** Names the plan that was looked at. */
  hash: string;
  byName: string;
  /** The reason why it was not done, or was taken back by itself, in Vietnamese. */
  fault: string | null;
  endedAt: string | null;
  undoneBy: string | null;
}

/** The state of an edit; those that take a change back are rows of their own. */
export type RowState = 'planned' | 'done' | 'returning' | 'returned';

/** One edit of a change. */
export interface UnitChangeRow extends LedgerRow {
  change: string;
  state: RowState;
  /** JSON of the edit. */
  edit: string;
  /** JSON of what was read before the edit was written for the first time, until it is done. */
  kept: string | null;
}

/** Written by this only. */
export const changeLedger = ledgerOf<UnitChange, UnitChangeRow>({
  entries: 'unit-changes',
  rows: 'unit-change-rows',
  parent: 'change',
  atWork: ['waiting', ...halfStates],
});

export const {
  addRows,
  countRows,
  create: createChange,
  find: findChanges,
  findRows,
  forgetRows,
  read: readChange,
  write: writeChange,
  writeRow,
} = changeLedger;

/** Ids of what a change makes: the same ones each time it is planned. */
export function idsOf({ id }: Pick<UnitChange, 'id'>): () => string {
  let count = 0;
  return () => `${id}-${(count += 1)}`;
}
