import type { CollectionConfig, Field } from 'payload';
import { idField } from '../../base/fields/id.ts';
import { json, text } from '../../base/fields/plain.ts';
import { ledgerCollection } from '../../storage/ledger/collection.ts';

const number = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
  index: name === 'place',
});

/** The deeds that are too large for one person. Written by `store.ts` only. */
const heldDeeds: CollectionConfig = {
  ...ledgerCollection,
  slug: 'held-deeds',
  labels: { singular: 'Việc chờ người thứ hai', plural: 'Việc chờ người thứ hai' },
  fields: [
    idField,
    text('kind', 'Việc'),
    text('by', 'Người làm', true),
    json('causers', 'Những người gây ra'),
    json('order', 'Làm gì'),
    text('state', 'Tới đâu', true),
    text('runsAt', 'Tự chạy lúc', true),
    text('decidedBy', 'Người quyết định'),
    text('decidedAt', 'Quyết định lúc', true),
    text('fault', 'Vì sao không làm được'),
    text('holder', 'Máy đang làm'),
    text('leaseUntil', 'Máy đang làm, tới lúc', true),
    number('total', 'Số mục'),
    number('done', 'Đã làm'),
    text('startedAt', 'Làm lúc', true),
  ],
};

/** The things a held deed is about, one each: never what stands in a document. */
const heldDeedRows: CollectionConfig = {
  ...ledgerCollection,
  slug: 'held-deed-rows',
  labels: { singular: 'Mục của việc chờ người thứ hai', plural: 'Mục của việc chờ người thứ hai' },
  fields: [
    idField,
    text('heldDeed', 'Việc', true),
    number('place', 'Thứ tự'),
    text('key', 'Tên riêng'),
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung', true),
    text('title', 'Tên'),
    text('state', 'Tới đâu', true),
    text('mark', 'Để làm xong, hay lấy lại'),
  ],
};

export const heldDeedCollections = [heldDeeds, heldDeedRows];
