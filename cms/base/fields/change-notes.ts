import type { JSONField } from 'payload';
import { keptJson } from './kept.ts';

/** A note that told readers of a change that went live. */
export interface ChangeNote {
  /** ISO 8601. */
  at: string;
  text: string;
}

/** Belongs to the document, not to one of its versions; written when a change goes live. */
export const changeNotesField: JSONField = keptJson('changeNotes', 'Đã nói với bà con');

/** Reads what readers were told of the changes of a document, oldest first. */
export function changeNotesOf(row: object | null | undefined): ChangeNote[] {
  const notes: unknown = row && Reflect.get(row, 'changeNotes');
  return Array.isArray(notes) ? (notes as ChangeNote[]) : [];
}
