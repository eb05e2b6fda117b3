import type { DateField, JSONField, TextField } from 'payload';

/** For fields that hooks maintain: hidden in forms, lists, filters and comparisons. */
export const unseen = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
} satisfies TextField['admin'];

/**
 * The fields that lists are searched and sorted by (`hooks/search-text.ts`). The label stands in
 * the search box.
 */
export const searchFields: TextField[] = [
  { name: 'searchText', type: 'text', label: 'tên, có dấu hay không dấu đều được', admin: unseen },
  { name: 'sortKey', type: 'text', label: 'Khóa sắp xếp', index: true, admin: unseen },
];

/** For values that only hooks read and write, and that no copy of a document takes along. */
const kept = {
  access: { create: () => false, read: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
} satisfies Pick<JSONField, 'access' | 'hooks'>;

/** A value of a document that hooks keep. */
export function keptJson(name: string, label: string): JSONField {
  return { ...kept, name, type: 'json', label, admin: unseen };
}

/** A moment that hooks keep. */
export function keptMoment(name: string, label: string): DateField {
  return { ...kept, name, type: 'date', label, admin: unseen };
}
