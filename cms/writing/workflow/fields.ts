import type { JSONField } from 'payload';
import { changeNotesField } from '../../base/fields/change-notes.ts';
import { keptJson } from '../../base/fields/kept.ts';

/** The fields a document carries for its workflow, in every version of it. Hooks keep them. */
export const workflowFields: JSONField[] = [
  keptJson('authors', 'Người sửa từ lần đăng trước'),
  changeNotesField,
];

/** Users who changed the content since it was last published, the last one last. */
export function authorsOf(row: object | null | undefined): string[] {
  const authors: unknown = row && Reflect.get(row, 'authors');
  return Array.isArray(authors) ? authors.map(String) : [];
}
