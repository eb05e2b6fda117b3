import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { count, text } from '../../base/fields/plain.ts';

/** Only the ledger reads and writes them. */
const ledgerCollection = {
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>;

/** Fields of every entry: see `LedgerEntry`. */
const entryFields: Field[] = [
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
const rowFields = (parent: string, place = count('place', 'Thứ tự', true)): Field[] => [
  idField,
  text(parent, 'Thuộc về', true),
  place,
  text('title', 'Tên'),
  text('state', 'Tới đâu', true),
];

/** The fields of rows that are each about one document. */
export const documentFields: Field[] = [
  text('of', 'Loại nội dung'),
  text('document', 'Nội dung', true),
];

/** One collection of a ledger: its own fields, and what else is not as in others. */
interface Kept extends Partial<CollectionConfig> {
  slug: CollectionSlug;
  label: string;
  fields: Field[];
}

/** The rows of a ledger. `parent` names their entry; `place` where its field is another one. */
interface KeptRows extends Kept {
  parent: string;
  place?: Field;
}

/** Makes the two collections of a ledger: its entries, and the rows that each consists of. */
export function ledgerCollections(entries: Kept, rows: KeptRows): CollectionConfig[] {
  const { label, fields, ...entry } = entries;
  const { label: rowLabel, fields: rowsOwn, parent, place, ...row } = rows;
  return [
    {
      ...ledgerCollection,
      labels: { singular: label, plural: label },
      ...entry,
      fields: [...entryFields, ...fields],
    },
    {
      ...ledgerCollection,
      labels: { singular: rowLabel, plural: rowLabel },
      ...row,
      fields: [...rowFields(parent, place), ...rowsOwn],
    },
  ];
}
