import { type LedgerEntry, type LedgerRow, ledgerOf } from '../../storage/ledger/ledger.ts';
import type { Counts } from './plan.ts';
import type { Written } from './state.ts';

/** The state of an import. */
export type ImportState = 'preparing' | 'applying' | 'done' | 'publishing' | 'undoing' | 'undone';

/** States in which somebody is at work, or was when a process ended. */
export const atWork: ImportState[] = ['preparing', 'applying', 'publishing', 'undoing'];

/** One import. Instants are ISO 8601 in UTC. */
export interface Import extends LedgerEntry {
  /** Id of the only commune that it is about. */
  commune: string | null;
  byName: string;
  fileName: string;
  /** The remark to whoever approves it; imports of earlier versions have none. */
  remark: string | null;
  state: ImportState;
  /** The reason why it was taken back by itself, in Vietnamese. */
  fault: string | null;
  counts: Partial<Record<Written | 'members', Counts>>;
  endedAt: string | null;
  undoneBy: string | null;
  /** The account that had all of it published, and the time readers saw it. */
  publishedBy: string | null;
  publishedAt: string | null;
}

/** The state of a document of an import. */
export type RowState = 'planned' | 'done' | 'kept' | 'undone' | 'undone-kept';

/** The reason why a document was left as somebody else has it. */
export type Kept = 'edited' | 'open' | 'gone' | 'live' | 'used' | 'unready' | 'refused';

/** The progress of a document on its way to the readers, when its import is published. */
export type RowPublication = 'begun' | 'live' | 'refused';

/**
 * The way back of an import's document: nothing is to be done; what was made goes to the trash (`drop`),
 * taken off the site before where readers see it (`takeDown`); the draft becomes what it was (`draft`), and
 * so does what readers see: they see again what they saw (`live`), or nothing, as before (`hide`).
 */
export type WayBack = 'nothing' | 'drop' | 'takeDown' | 'draft' | 'live' | 'hide';

/** One document of an import. */
export interface ImportRow extends LedgerRow {
  import: string;
  of: Written;
  document: string;
  /** True if it is made, not changed. */
  makes: boolean;
  state: RowState;
  reason: Kept | null;
  /** The reason why it was refused, in Vietnamese. */
  why: string | null;
  /** The number of times the machine failed at it. */
  tries: number;
  publication: RowPublication | null;
  /** JSON of what readers saw before it, or when it began to be published; 'null' when they saw nothing. */
  live: string | null;
  /** JSON of what is written. */
  data: string;
  /** JSON of the newest version before. */
  before: string | null;
  beforeHash: string | null;
  afterHash: string | null;
  /** The way to take it back, written before it is done. */
  way: WayBack | null;
}

/** Written by this only. */
export const importLedger = ledgerOf<Import, ImportRow>({
  entries: 'imports',
  rows: 'import-rows',
  parent: 'import',
  atWork,
});

export const {
  countRows,
  find: findImports,
  findRows,
  read: readImport,
  write: writeImport,
  writeRow,
} = importLedger;
