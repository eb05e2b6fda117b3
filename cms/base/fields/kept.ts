import type { JSONField, TextField } from 'payload';

/** For fields that hooks maintain: hidden in forms, lists, filters and comparisons. */
export const unseen: NonNullable<TextField['admin']> = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
};

/**
 * The fields that lists are searched and sorted by (`hooks/search-text.ts`). The label stands in
 * the search box.
 */
export const searchFields: TextField[] = [
  { name: 'searchText', type: 'text', label: 'tên, có dấu hay không dấu đều được', admin: unseen },
  { name: 'sortKey', type: 'text', label: 'Khóa sắp xếp', index: true, admin: unseen },
];

/** A value that only hooks read and write, and that no copy of a document takes along. */
export function keptJson(name: string, label: string): JSONField {
  return {
    name,
    type: 'json',
    label,
    access: { create: () => false, read: () => false, update: () => false },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  };
}
