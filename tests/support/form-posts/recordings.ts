import { readFile } from 'node:fs/promises';
import type { Role } from '../../../cms/base/access/roles.ts';
import type { Shape } from './shape.ts';

/** The states of a document in a workflow, and in the trash. */
export const states = ['draft', 'waiting', 'approved', 'live', 'newer', 'off', 'trashed'] as const;
export type State = (typeof states)[number];

/** The post that forms have alike. */
export interface RecordedPost {
  /** Whose forms. */
  roles: Role[];
  /** Of which documents it was recorded. */
  states: State[];
  method: string;
  /** `{id}` stands for the document. */
  address: string;
  /** The format in which the fields are sent. */
  as: 'form' | 'json';
  /** True if a file comes along. */
  file?: true;
  /** Headers of our own that come along. */
  headers: string[];
  body: Shape;
}

/** The posts of the forms of one collection. */
export interface Recording {
  /** A new document, in which one thing was typed. */
  create: RecordedPost[];
  /** A document to each list of which a row was just added. */
  add: RecordedPost[];
  /** A document that is there. */
  save: RecordedPost[];
  /** Into the trash, and out of it. */
  throwAway?: RecordedPost;
  restore?: RecordedPost;
  /** Away for good. */
  erase?: RecordedPost;
}

/** Returns where the recording of a collection lies. */
export const recordingOf = (collection: string) =>
  new URL(`../../fixtures/form-posts/${collection}.json`, import.meta.url);

/** Reads what the forms of a collection post: `npm run fixture:form-posts` records it in a browser. */
export async function readRecording(collection: string): Promise<Recording> {
  return JSON.parse(await readFile(recordingOf(collection), 'utf8')) as Recording;
}
