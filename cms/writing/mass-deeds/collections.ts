import { count, json, text } from '../../base/fields/plain.ts';
import { documentFields, ledgerCollections } from '../../storage/ledger/collection.ts';

/**
 * Every deed that was done to many documents at once, with its effects on each and what it takes to
 * undo them: never what stands in one. Written by `store.ts` only.
 */
export const massDeedCollections = ledgerCollections(
  {
    slug: 'mass-deeds',
    label: 'Việc hàng loạt',
    fields: [
      text('kind', 'Việc'),
      text('of', 'Loại nội dung', true),
      json('order', 'Làm ra sao'),
      text('waitsUntil', 'Đợi tới lúc'),
      text('endedAt', 'Xong lúc'),
      text('undoneBy', 'Người hoàn tác'),
    ],
  },
  {
    slug: 'mass-deed-rows',
    label: 'Mục của việc hàng loạt',
    parent: 'deed',
    fields: [
      ...documentFields,
      { name: 'live', type: 'checkbox', label: 'Bà con đang thấy' },
      text('why', 'Vì sao để nguyên'),
      count('tries', 'Số lần máy lỗi'),
      text('mark', 'Để hoàn tác'),
    ],
  },
);
