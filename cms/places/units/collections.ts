import { json, text } from '../../base/fields/plain.ts';
import { ledgerCollections } from '../../storage/ledger/collection.ts';

/**
 * Every change of units that was asked for, one entry a day from which it holds, with its edits, one
 * document a row. Written by `store.ts` only.
 */
export const unitCollections = ledgerCollections(
  {
    slug: 'unit-changes',
    label: 'Lần đổi ấp, khóm, xã, phường',
    fields: [
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
  },
  {
    slug: 'unit-change-rows',
    label: 'Mục của lần đổi',
    parent: 'change',
    fields: [
      // As text: what was planned is kept as it is, whatever the database.
      text('edit', 'Việc với mục này'),
      text('kept', 'Bản nháp ở trên, địa chỉ trước'),
    ],
  },
);
