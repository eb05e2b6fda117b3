import type { CollectionConfig } from 'payload';
import { json, text } from '../../base/fields/plain.ts';
import { entryFields, ledgerCollection, rowFields } from '../../storage/ledger/collection.ts';

/** Every change of units that was asked for: one entry a day from which it holds. Written by `store.ts` only. */
const unitChanges: CollectionConfig = {
  ...ledgerCollection,
  slug: 'unit-changes',
  labels: { singular: 'Lần đổi ấp, khóm, xã, phường', plural: 'Lần đổi ấp, khóm, xã, phường' },
  fields: [
    ...entryFields,
    text('day', 'Từ ngày', true),
    text('basis', 'Theo văn bản'),
    json('changes', 'Việc'),
    json('steps', 'Sẽ ra sao'),
    text('hash', 'Đúng với lần xem trước'),
    text('byName', 'Tên người làm'),
    text('fault', 'Vì sao chưa làm'),
    text('endedAt', 'Xong lúc', true),
    text('undoneBy', 'Người hoàn tác'),
  ],
};

/** The edits of a change of units, one document a row. */
const unitChangeRows: CollectionConfig = {
  ...ledgerCollection,
  slug: 'unit-change-rows',
  labels: { singular: 'Mục của lần đổi', plural: 'Mục của lần đổi' },
  fields: [
    ...rowFields('change'),
    // As text: what was planned is kept as it is, whatever the database.
    text('edit', 'Việc với mục này'),
    text('kept', 'Bản nháp ở trên, địa chỉ trước'),
  ],
};

export const unitCollections = [unitChanges, unitChangeRows];
