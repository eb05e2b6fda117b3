import type { CollectionConfig, Field } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { count, text } from '../../base/fields/plain.ts';

/** The settings that collections of a ledger have alike: only the ledger reads and writes them. */
export const ledgerCollection = {
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>;

/** Fields of every entry: see `LedgerEntry`. */
export const entryFields: Field[] = [
  idField,
  text('by', 'Người làm', true),
  text('state', 'Tới đâu', true),
  text('holder', 'Máy đang làm'),
  text('leaseUntil', 'Máy đang làm, tới lúc', true),
  count('total', 'Số mục'),
  count('done', 'Đã làm'),
  text('startedAt', 'Bắt đầu lúc', true),
];

/** Fields of every row: see `LedgerRow`. @param parent the field that names its entry */
export const rowFields = (parent: string, place = count('place', 'Thứ tự', true)): Field[] => [
  idField,
  text(parent, 'Thuộc về', true),
  place,
  text('title', 'Tên'),
  text('state', 'Tới đâu', true),
];
