import { type LedgerEntry, type LedgerRow, ledgerOf } from '../../storage/ledger/ledger.ts';
import type { Counts } from './plan.ts';
import type { Written } from './state.ts';

/** How far an import has come. */
export type ImportState = 'preparing' | 'applying' | 'done' | 'publishing' | 'undoing' | 'undone';

/** States in which somebody is at work, or was when a process ended. */
export const atWork: ImportState[] = ['preparing', 'applying', 'publishing', 'undoing'];

/** One import. Instants are ISO 8601 in UTC. */
export interface Import extends LedgerEntry {
  /** Id of the only commune that it is about. */
  commune: string | null;
  /** Id of the user. */
  by: string;
  byName: string;
  fileName: string;
  state: ImportState;
  /** Why it was taken back by itself, in Vietnamese. */
  fault: string | null;
  counts: Record<Written | 'members', Counts>;
  endedAt: string | null;
  undoneBy: string | null;
  /** Who had all of it published, and when readers saw it. */
  publishedBy: string | null;
  publishedAt: string | null;
}

/** What became of a document of an import. */
export type RowState = 'planned' | 'done' | 'kept' | 'undone' | 'undone-kept';

/** Why a document was left as somebody else has it. */
export type Kept = 'edited' | 'open' | 'gone' | 'live' | 'used' | 'unready' | 'refused';

/** How far a document is on its way to the readers, when its import is published. */
export type RowPublication = 'begun' | 'live' | 'refused';

/**
 * What takes a document of an import back: nothing is to be done; what was made goes to the trash (`drop`),
 * taken off the site before where readers see it (`takeDown`); the draft becomes what it was (`draft`), and so does
 * what readers see: they see again what they saw (`live`), or nothing, as before (`hide`).
 */
export type WayBack = 'nothing' | 'drop' | 'takeDown' | 'draft' | 'live' | 'hide';

/** One document of an import. */
export interface ImportRow extends LedgerRow {
  import: string;
  of: Written;
  document: string;
  /** Whether it is made, not changed. */
  makes: boolean;
  state: RowState;
  reason: Kept | null;
  /** Why it was refused, in Vietnamese. */
  why: string | null;
  /** How often the machine failed at it. */
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
  /** What takes it back, written before it is done. */
  way: WayBack | null;
}

/** Written by these only. */
export const {
  claim: claimImport,
  countRows,
  create: createImport,
  find: findImports,
  findLeft: findLeftImports,
  findRows,
  forget: forgetImport,
  read: readImport,
  renew: renewImport,
  write: writeImport,
  writeRow,
} = ledgerOf<Import, ImportRow>({
  entries: 'imports',
  rows: 'import-rows',
  parent: 'import',
  atWork,
});
