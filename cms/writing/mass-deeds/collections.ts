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

/** Every deed that was done to many documents at once. Written by `store.ts` only. */
const massDeeds: CollectionConfig = {
  ...ledgerCollection,
  slug: 'mass-deeds',
  labels: { singular: 'Việc hàng loạt', plural: 'Việc hàng loạt' },
  fields: [
    idField,
    text('kind', 'Việc'),
    text('of', 'Loại nội dung', true),
    json('order', 'Làm ra sao'),
    text('by', 'Người làm', true),
    text('state', 'Tới đâu', true),
    text('holder', 'Máy đang làm'),
    text('leaseUntil', 'Máy đang làm, tới lúc', true),
    text('waitsUntil', 'Đợi tới lúc'),
    number('total', 'Số mục'),
    number('done', 'Đã làm'),
    text('startedAt', 'Làm lúc', true),
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
    idField,
    text('deed', 'Việc hàng loạt', true),
    number('place', 'Thứ tự', true),
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung', true),
    text('title', 'Tên'),
    { name: 'live', type: 'checkbox', label: 'Bà con đang thấy' },
    text('state', 'Tới đâu', true),
    text('why', 'Vì sao để nguyên'),
    number('tries', 'Số lần máy lỗi'),
    text('mark', 'Để hoàn tác'),
  ],
};

export const massDeedCollections = [massDeeds, massDeedRows];
