import type { JSONField } from 'payload';

/** What readers were told of a change that went live. */
export interface ChangeNote {
  /** ISO 8601. */
  at: string;
  text: string;
}

const kept: Partial<JSONField> = {
  access: { create: () => false, read: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Diff: '/components/diff/Diff.tsx#NoDiff' },
  },
};

/** What a document carries for its workflow, in every version of it. Hooks keep it. */
export const workflowFields: JSONField[] = [
  {
    name: 'authors',
    type: 'json',
    label: 'Người sửa từ lần đăng trước',
    ...kept,
  },
  {
    name: 'changeNotes',
    type: 'json',
    label: 'Đã nói với bà con',
    ...kept,
  },
];

/** Users who changed the content since it was last published, the last one last. */
export function authorsOf(row: object | null | undefined): string[] {
  const authors: unknown = row && Reflect.get(row, 'authors');
  return Array.isArray(authors) ? authors.map(String) : [];
}

/** What readers were told of the changes of a document, oldest first. */
export function changeNotesOf(row: object | null | undefined): ChangeNote[] {
  const notes: unknown = row && Reflect.get(row, 'changeNotes');
  return Array.isArray(notes) ? (notes as ChangeNote[]) : [];
}
