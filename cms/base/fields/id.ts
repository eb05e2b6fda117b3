import type { TextField } from 'payload';

/** Every document has its own text id, the same on both databases, so that moving keeps it. */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  label: 'Mã trong hệ thống',
  required: true,
  defaultValue: () => crypto.randomUUID(),
  hooks: { beforeDuplicate: [() => crypto.randomUUID()] },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
};
