import type { Access, CollectionConfig, Field, TextField } from 'payload';
import { inOwnCommune, nobody } from '../../base/access/access.ts';
import { may, writesForProvince } from '../../base/access/abilities.ts';
import { idField } from '../../base/fields/id.ts';
import { unseen } from '../../base/fields/kept.ts';
import { groups } from '../../base/menu.ts';
import { guardsOneByOne } from '../../safeguards/removal/guard.ts';
import { feedbackKinds, feedbackStates, kindNames, stateNames } from './kinds.ts';

/** Those who write for the province work on all of it, a commune official on that of the own commune. */
const workers: Access = ({ req: { user } }) =>
  writesForProvince(user) || inOwnCommune('commune', user);

/**
 * The right to remove answers; what desks looked for in vain would come back with the next round.
 */
const removers: Access = ({ req: { user } }) =>
  may(user, 'erase') && { kind: { not_equals: 'search' } };

/** The access that keeps what readers said as it was. */
const asSaid = { create: () => false, update: () => false };

const said = (name: string, label: string, more: Partial<TextField['admin']> = {}): TextField => ({
  name,
  type: 'text',
  label,
  access: asSaid,
  admin: { readOnly: true, ...more },
});

const kept = (name: string, label: string): TextField => ({
  name,
  type: 'text',
  label,
  index: true,
  access: asSaid,
  admin: unseen,
});

const workFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Tình trạng',
    required: true,
    defaultValue: 'new',
    index: true,
    options: feedbackStates.map((value) => ({ value, label: stateNames[value] })),
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người phụ trách',
    index: true,
    admin: {
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/writing/keeper/KeeperPicker.tsx#KeeperPicker' },
      description: 'Việc này hiện trong “Việc của tôi” của người đó.',
    },
  },
];

/**
 * Answers of readers of the site, and what they looked for in vain: an inbox. Only the public door and
 * the nightly round write what was said; people write what becomes of it.
 */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Góp ý của bà con', plural: 'Góp ý của bà con' },
  admin: {
    group: groups.answers,
    description:
      'Bà con trả lời ở cuối bài, báo sai, tìm không thấy. Số và tên người đã được che. Tự xóa sau 12 tháng.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'pageTitle', 'state', 'createdAt'],
    listSearchableFields: ['text', 'pageTitle'],
    pagination: { defaultLimit: 25 },
    hidden: ({ user }) => !may(user, 'answerReaders'),
    baseFilter: () => ({ worded: { equals: true } }),
    hideAPIURL: true,
    components: {
      beforeListTable: [
        '/people/feedback/screens/FeedbackFilters.tsx#FeedbackFilters',
        '/writing/saved-filters/SavedFilters.tsx#SavedFilters',
      ],
    },
  },
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [guardsOneByOne] },
  disableDuplicate: true,
  disableBulkEdit: true,
  access: {
    create: nobody,
    delete: removers,
    read: workers,
    readVersions: nobody,
    update: workers,
  },
  fields: [
    idField,
    said('title', 'Bà con nói', {
      disableListFilter: true,
      components: { Field: '/writing/workflow/screens/WorkflowBar.tsx#Nothing' },
    }),
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      index: true,
      access: asSaid,
      options: feedbackKinds.map((value) => ({ value, label: kindNames[value] })),
      admin: { readOnly: true },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Bà con nói',
      access: asSaid,
      admin: { readOnly: true, disableListColumn: true, disableListFilter: true },
    },
    said('pageTitle', 'Về trang', { disableListFilter: true }),
    {
      name: 'places',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/people/feedback/screens/FeedbackPlaces.tsx#FeedbackPlaces' },
      },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Đã làm gì',
      admin: {
        description: 'Ghi lại cho người khác: đã sửa chỗ nào, vì sao chưa sửa. Bà con không thấy.',
        disableListColumn: true,
      },
    },
    ...workFields,
    kept('page', 'Địa chỉ trang'),
    kept('of', 'Loại nội dung'),
    kept('document', 'Nội dung'),
    kept('commune', 'Xã, phường'),
    kept('gist', 'Dấu của lời nói'),
    {
      name: 'worded',
      type: 'checkbox',
      label: 'Có lời',
      index: true,
      access: asSaid,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'times',
      type: 'number',
      label: 'Số ngày có người tìm',
      access: asSaid,
      admin: {
        readOnly: true,
        position: 'sidebar',
        disableListFilter: true,
        condition: ({ kind }) => kind === 'search',
      },
    },
    {
      name: 'until',
      type: 'number',
      label: 'Quên lúc',
      index: true,
      access: asSaid,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
};
