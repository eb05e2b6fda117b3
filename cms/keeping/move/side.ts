import type { UnfinishedMove } from '../../storage/database/unfinished-move.ts';
import type { MadeId } from './made-ids.ts';
import type { Part } from './parts.ts';
import type { Row } from './record.ts';

/** A row in the form that both databases share. */
export interface Found {
  id: MadeId;
  record: Row;
}

/** A database that is read. */
export interface Side {
  kind: 'sqlite' | 'mongodb';
  count: (part: Part) => Promise<number>;
  /** All rows of a part, by id. */
  rows: (part: Part) => AsyncIterable<Found>;
  close: () => Promise<void>;
}

/** A database that is filled. */
export interface Target extends Side {
  /** Notes that what is in it is worth nothing yet. */
  setMark: (move: UnfinishedMove) => Promise<void>;
  write: (part: Part, rows: Found[]) => Promise<void>;
  /** Removes the mark: from here on it is a database like any other. @throws when it isn't sound */
  finish: () => Promise<void>;
}
