import type { CollectionConfig, Field } from 'payload';
import { whoMay, keptFromAll } from '../../base/access/access.ts';
import { may } from '../../base/access/abilities.ts';
import { idField } from '../../base/fields/id.ts';
import { json, text } from '../../base/fields/plain.ts';
import { ledgerCollection } from '../../storage/ledger/collection.ts';
import { groups } from '../../base/menu.ts';

const number = (name: string, label: string, index = false): Field => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
  index,
});

/**
 * Every time that what is kept of a person was removed: ids and counts, never who it was. Its place in
 * the menu is the page on which a person is looked for. Written by `store.ts` only.
 */
const personRemovals: CollectionConfig = {
  ...ledgerCollection,
  slug: 'person-removals',
  labels: { singular: 'Lần xóa dữ liệu', plural: 'Dữ liệu của một người' },
  admin: {
    group: groups.system,
    hidden: ({ user }) => !may(user, 'removePeople'),
    hideAPIURL: true,
    components: {
      views: { list: { Component: '/people/person/screens/PersonView.tsx#PersonView' } },
    },
  },
  custom: { icon: 'user' },
  access: { ...keptFromAll, read: whoMay('removePeople') },
  disableDuplicate: true,
  fields: [
    idField,
    text('by', 'Người làm', true),
    text('state', 'Tới đâu', true),
    text('fault', 'Vì sao chưa xong'),
    text('holder', 'Máy đang làm'),
    text('leaseUntil', 'Máy đang làm, tới lúc', true),
    number('total', 'Số việc'),
    number('done', 'Đã làm'),
    json('stays', 'Còn lại'),
    text('startedAt', 'Bắt đầu lúc', true),
    text('endedAt', 'Xong lúc'),
  ],
};

/** The removals, one thing a row. */
const personRemovalRows: CollectionConfig = {
  ...ledgerCollection,
  slug: 'person-removal-rows',
  labels: { singular: 'Việc của lần xóa', plural: 'Việc của lần xóa' },
  fields: [
    idField,
    text('removal', 'Lần xóa', true),
    number('place', 'Thứ tự', true),
    text('title', 'Ở đâu'),
    text('state', 'Tới đâu', true),
    text('kind', 'Loại'),
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung'),
    text('part', 'Phần'),
  ],
};

export const personCollections = [personRemovals, personRemovalRows];
