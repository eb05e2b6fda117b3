import type { CollectionConfig, Field } from 'payload';
import { idField } from '../../base/fields/id.ts';
import { json, text } from '../../base/fields/plain.ts';
import { ledgerCollection } from '../../storage/ledger/collection.ts';

const number = (name: string, label: string, index = false): Field => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
  index,
});

/** Every change of units that was asked for: one entry a day from which it holds. Written by `store.ts` only. */
const unitChanges: CollectionConfig = {
  ...ledgerCollection,
  slug: 'unit-changes',
  labels: { singular: 'Lần đổi ấp, khóm, xã, phường', plural: 'Lần đổi ấp, khóm, xã, phường' },
  fields: [
    idField,
    text('day', 'Từ ngày', true),
    text('basis', 'Theo văn bản'),
    json('changes', 'Việc'),
    json('steps', 'Sẽ ra sao'),
    text('hash', 'Đúng với lần xem trước'),
    text('by', 'Người làm', true),
    text('byName', 'Tên người làm'),
    text('state', 'Tới đâu', true),
    text('fault', 'Vì sao chưa làm'),
    text('holder', 'Máy đang làm'),
    text('leaseUntil', 'Máy đang làm, tới lúc', true),
    number('total', 'Số mục'),
    number('done', 'Đã làm'),
    text('startedAt', 'Ghi lúc', true),
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
    idField,
    text('change', 'Lần đổi', true),
    number('place', 'Thứ tự', true),
    text('title', 'Tên'),
    text('state', 'Tới đâu', true),
    // As text: what was planned is kept as it is, whatever the database.
    text('edit', 'Việc với mục này'),
    text('kept', 'Bản nháp ở trên, địa chỉ trước'),
  ],
};

export const unitCollections = [unitChanges, unitChangeRows];
