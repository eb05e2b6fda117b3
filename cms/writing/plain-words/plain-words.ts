import type { Field, GlobalConfig } from 'payload';
import { anyStaff, provinceWriters } from '../../base/access/access.ts';
import { writesForProvince } from '../../base/access/abilities.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { intoNfc } from '../../base/hooks/nfc.ts';
import { groups } from '../../base/menu.ts';
import { restoresThroughUpdate } from '../versions/restore-global.ts';
import { shippedWords } from '../check/shipped-words.ts';

const hardField: Field = {
  name: 'hard',
  type: 'array',
  label: 'Chữ khó và cách nói thay',
  labels: { singular: 'chữ khó', plural: 'Chữ khó và cách nói thay' },
  defaultValue: shippedWords.hard,
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel('Chữ', 'word') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'word', type: 'text', label: 'Chữ khó', required: true },
        { name: 'instead', type: 'text', label: 'Nói thay', required: true },
      ],
    },
  ],
};

const explainedField: Field = {
  name: 'explained',
  type: 'array',
  label: 'Chữ cần giải thích',
  labels: { singular: 'chữ cần giải thích', plural: 'Chữ cần giải thích' },
  defaultValue: shippedWords.explained,
  admin: {
    initCollapsed: true,
    description: 'Được dùng khi trong bài đã có một trong các lời giải thích.',
    components: { RowLabel: rowLabel('Chữ', 'word') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'word', type: 'text', label: 'Chữ', required: true },
        { name: 'by', type: 'text', hasMany: true, label: 'Lời giải thích', required: true },
      ],
    },
  ],
};

/** The words the help while writing goes by (chữ khó). Texts that are live stay as they are. */
export const plainWords: GlobalConfig = {
  slug: 'plain-words',
  label: 'Chữ khó',
  admin: {
    group: groups.guides,
    description:
      'Chữ nên tránh, chữ cần giải thích, chữ ai cũng biết. Máy dựa vào đây để nhắc khi soạn bài.',
    hidden: ({ user }) => !writesForProvince(user),
    hideAPIURL: true,
  },
  access: { read: anyStaff, readVersions: anyStaff, update: provinceWriters },
  versions: { max: 50 },
  endpoints: [restoresThroughUpdate],
  fields: [
    hardField,
    explainedField,
    {
      name: 'names',
      type: 'text',
      hasMany: true,
      label: 'Tên, chữ viết tắt, chữ nước ngoài ai cũng biết',
      defaultValue: shippedWords.names,
    },
    {
      name: 'verbs',
      type: 'text',
      hasMany: true,
      label: 'Thêm chữ chỉ việc làm',
      admin: { description: 'Để máy nhận ra việc phải làm trong tên một bước.' },
    },
  ],
  hooks: { beforeValidate: [intoNfc] },
};
