import type { CollectionConfig } from 'payload';
import { json, text } from '../../base/fields/plain.ts';
import { entryFields, ledgerCollection, rowFields } from '../../storage/ledger/collection.ts';

/** The deeds that are too large for one person. Written by `store.ts` only. */
const heldDeeds: CollectionConfig = {
  ...ledgerCollection,
  slug: 'held-deeds',
  labels: { singular: 'Việc chờ người thứ hai', plural: 'Việc chờ người thứ hai' },
  fields: [
    ...entryFields,
    text('kind', 'Việc'),
    json('causers', 'Những người gây ra'),
    json('order', 'Làm gì'),
    text('runsAt', 'Tự chạy lúc', true),
    text('decidedBy', 'Người quyết định'),
    text('decidedAt', 'Quyết định lúc', true),
    text('fault', 'Vì sao không làm được'),
  ],
};

/** The things a held deed is about, one each: never what stands in a document. */
const heldDeedRows: CollectionConfig = {
  ...ledgerCollection,
  slug: 'held-deed-rows',
  labels: { singular: 'Mục của việc chờ người thứ hai', plural: 'Mục của việc chờ người thứ hai' },
  fields: [
    ...rowFields('heldDeed'),
    text('key', 'Tên riêng'),
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung', true),
    text('mark', 'Để làm xong, hay lấy lại'),
  ],
};

export const heldDeedCollections = [heldDeeds, heldDeedRows];
