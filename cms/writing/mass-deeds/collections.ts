import type { CollectionConfig } from 'payload';
import { count, json, text } from '../../base/fields/plain.ts';
import { entryFields, ledgerCollection, rowFields } from '../../storage/ledger/collection.ts';

/** Every deed that was done to many documents at once. Written by `store.ts` only. */
const massDeeds: CollectionConfig = {
  ...ledgerCollection,
  slug: 'mass-deeds',
  labels: { singular: 'Việc hàng loạt', plural: 'Việc hàng loạt' },
  fields: [
    ...entryFields,
    text('kind', 'Việc'),
    text('of', 'Loại nội dung', true),
    json('order', 'Làm ra sao'),
    text('waitsUntil', 'Đợi tới lúc'),
    text('endedAt', 'Xong lúc'),
    text('undoneBy', 'Người hoàn tác'),
  ],
};

/** The effects on each document, and what it takes to undo them: never what stands in it. */
const massDeedRows: CollectionConfig = {
  ...ledgerCollection,
  slug: 'mass-deed-rows',
  labels: { singular: 'Mục của việc hàng loạt', plural: 'Mục của việc hàng loạt' },
  fields: [
    ...rowFields('deed'),
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung', true),
    { name: 'live', type: 'checkbox', label: 'Bà con đang thấy' },
    text('why', 'Vì sao để nguyên'),
    count('tries', 'Số lần máy lỗi'),
    text('mark', 'Để hoàn tác'),
  ],
};

export const massDeedCollections = [massDeeds, massDeedRows];
