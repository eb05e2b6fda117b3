import { whoMay, keptFromAll } from '../../base/access/access.ts';
import { may } from '../../base/access/abilities.ts';
import { json, text } from '../../base/fields/plain.ts';
import { ledgerCollections } from '../../storage/ledger/collection.ts';
import { groups } from '../../base/menu.ts';

/**
 * Every time that what is kept of a person was removed, one thing a row: ids and counts, never who it
 * was. Its place in the menu is the page on which a person is looked for. Written by `store.ts` only.
 */
export const personCollections = ledgerCollections(
  {
    slug: 'person-removals',
    label: 'Lần xóa dữ liệu',
    labels: { singular: 'Lần xóa dữ liệu', plural: 'Dữ liệu của một người' },
    admin: {
      group: groups.settings,
      hidden: ({ user }) => !may(user, 'removePeople'),
      hideAPIURL: true,
      components: {
        views: { list: { Component: '/people/person/screens/PersonView.tsx#PersonView' } },
      },
    },
    access: { ...keptFromAll, read: whoMay('removePeople') },
    disableDuplicate: true,
    fields: [
      text('fault', 'Vì sao chưa xong'),
      json('stays', 'Còn lại'),
      text('endedAt', 'Xong lúc'),
    ],
  },
  {
    slug: 'person-removal-rows',
    label: 'Việc của lần xóa',
    parent: 'removal',
    fields: [
      text('kind', 'Loại'),
      text('of', 'Loại nội dung'),
      text('document', 'Nội dung'),
      text('part', 'Phần'),
    ],
  },
);
