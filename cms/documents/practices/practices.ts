import type { Field } from 'payload';
import { writtenByProvince } from '../../base/access/access.ts';
import { iconField } from '../../base/fields/icon.ts';
import { rare } from '../../base/fields/rare.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField } from '../../base/fields/sources.ts';
import { topicField } from '../../base/fields/topic.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { stepsField } from './steps.ts';

const minutes = { least: 1, most: 30 };

const about: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt',
    required: true,
    admin: { description: 'Một câu: tập xong làm được gì.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Loại',
        required: true,
        defaultValue: 'service',
        options: [
          { value: 'service', label: 'Việc cần làm' },
          { value: 'scam', label: 'Nhận ra lừa đảo' },
        ],
      },
      {
        name: 'minutes',
        type: 'number',
        label: 'Mất mấy phút',
        required: true,
        defaultValue: 5,
        min: minutes.least,
        max: minutes.most,
      },
    ],
  },
  {
    name: 'task',
    type: 'textarea',
    label: 'Việc phải làm',
    required: true,
    admin: {
      description:
        'Một hai câu ngắn: “Chị Tư bán bánh, bà con trả chị 20.000 đồng bằng mã QR.” Bà con đọc trước khi tập. Lúc “Tự làm”, bước nào cũng hiện câu này, nên ghi luôn tên người, số tiền cần nhớ.',
    },
  },
];

const end: Field = {
  name: 'end',
  type: 'group',
  label: 'Khi tập xong',
  fields: [
    { name: 'title', type: 'text', label: 'Lời khen', required: true },
    {
      name: 'text',
      type: 'textarea',
      label: 'Giờ làm được gì',
      required: true,
    },
    {
      name: 'keep',
      type: 'array',
      label: 'Ngoài đời nhớ',
      labels: { singular: 'điều cần nhớ', plural: 'Ngoài đời nhớ' },
      maxRows: 5,
      admin: { components: { RowLabel: rowLabel('Điều', 'text') } },
      fields: [{ name: 'text', type: 'text', label: 'Nhớ điều gì', required: true }],
    },
  ],
};

/** Paths through screens that people tap on their own telephone (bài tập). */
export const practices = published({
  slug: 'practices',
  plural: 'Bài tập',
  group: groups.learning,
  description:
    'Bà con chạm thử trên màn hình vẽ, trật không sao. Bài tập chỉ giữ đường đi, chữ và câu trả lời nằm ở màn hình.',
  title: 'title',
  searchedBy: ['slug'],
  columns: ['title', 'kind', 'topic'],
  access: writtenByProvince,
  duplicates: true,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên bài',
      required: true,
      admin: { description: 'Việc mà bà con tập: “Trả tiền bằng mã QR”.' },
    },
    ...about,
    stepsField,
    {
      name: 'path',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/writing/practice-path/PathPanel.tsx#PathPanel' },
      },
    },
    end,
    checksField,
    slugField({ from: 'title' }),
    topicField(),
    {
      name: 'guide',
      type: 'relationship',
      relationTo: 'guides',
      label: 'Bài hướng dẫn',
      admin: { position: 'sidebar', description: 'Bài chỉ cách làm. Trang bài đó dẫn tới đây.' },
    },
    rare([iconField({ required: false, description: 'Để trống thì lấy biểu tượng của chủ đề.' })]),
  ],
});
