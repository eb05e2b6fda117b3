import { json, text } from '../../base/fields/plain.ts';
import { documentFields, ledgerCollections } from '../../storage/ledger/collection.ts';

/**
 * The deeds that are too large for one person, and the things that each is about: never what stands in
 * a document. Written by `store.ts` only.
 */
export const heldDeedCollections = ledgerCollections(
  {
    slug: 'held-deeds',
    label: 'Việc chờ người thứ hai',
    fields: [
      text('kind', 'Việc'),
      json('causers', 'Những người gây ra'),
      json('order', 'Làm gì'),
      text('runsAt', 'Tự chạy lúc', true),
      text('decidedBy', 'Người quyết định'),
      text('decidedAt', 'Quyết định lúc', true),
      text('fault', 'Vì sao không làm được'),
    ],
  },
  {
    slug: 'held-deed-rows',
    label: 'Mục của việc chờ người thứ hai',
    parent: 'heldDeed',
    fields: [text('key', 'Tên riêng'), ...documentFields, text('mark', 'Để làm xong, hay lấy lại')],
  },
);
