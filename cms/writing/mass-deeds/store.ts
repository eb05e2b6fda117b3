import { type LedgerEntry, type LedgerRow, ledgerOf } from '../../storage/ledger/ledger.ts';
import type { Farewell } from '../../publishing/publication/farewell.ts';

/**
 * The state of a deed. `planned`: it waits for a second person or its time; `stopped`: nothing was
 * done.
 */
export type DeedState =
  | 'preparing'
  | 'planned'
  | 'stopped'
  | 'applying'
  | 'done'
  | 'undoing'
  | 'undone';

interface Agreed {
  /** It was a plan that others agreed to, or could have stopped. */
  agreed?: boolean;
  /** A second person agreed, or there is none: nobody is asked again before much vanishes. */
  lossAgreed?: boolean;
  /** Id of who stopped it half-way. */
  stoppedBy?: string;
}

/**
 * The orders of the deeds: pages are taken off the site, the trash is filled, left or emptied, or a
 * document is replaced wherever it is used.
 */
export interface DeedOrders {
  takeOff: Agreed & { farewell: Farewell };
  trash: Agreed;
  restore: Agreed;
  erase: Agreed;
  /** Ids; afterwards the first one is taken off, its page leading to the other one. */
  replace: { from: string; to: string; takesOff: boolean };
}
export type DeedKind = keyof DeedOrders;
/** The deeds that move documents into the trash, out of it, or delete them there for good. */
export type MoveKind = Extract<DeedKind, 'trash' | 'restore' | 'erase'>;

/** One deed. Instants are ISO 8601 in UTC. */
export interface MassDeed<Kind extends DeedKind = DeedKind> extends LedgerEntry {
  kind: Kind;
  /** Collection of the documents that were chosen. */
  of: string;
  order: DeedOrders[Kind];
  state: DeedState;
  /** The time it goes on: one account takes only so many pages off at once. */
  waitsUntil: string | null;
  endedAt: string | null;
  undoneBy: string | null;
}

/** The state of a document. */
export type DeedRowState = 'planned' | 'done' | 'kept' | 'undone' | 'undone-kept';

/** One document of a deed. */
export interface DeedRow extends LedgerRow {
  deed: string;
  of: string;
  document: string;
  /** True if readers saw it. */
  live: boolean;
  state: DeedRowState;
  /** The reason why it was left as it is, in Vietnamese. */
  why: string | null;
  /** The number of times the machine failed at it. */
  tries: number;
  /** JSON of what it takes to undo it, written before it is done. */
  mark: string | null;
}

/** Written by this only. */
export const deedLedger = ledgerOf<MassDeed, DeedRow>({
  entries: 'mass-deeds',
  rows: 'mass-deed-rows',
  parent: 'deed',
  atWork: ['preparing', 'applying', 'undoing'],
});

export const {
  countRows,
  find: findDeeds,
  findRows,
  read: readDeed,
  write: writeDeed,
  writeRow,
} = deedLedger;
