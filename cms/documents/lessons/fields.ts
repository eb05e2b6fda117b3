import type { Field } from 'payload';
import { linesField } from '../../base/fields/lines.ts';
import { rowLabel } from '../../base/fields/row-label.ts';

/** The lesson in short, and what stands on the official list. */
export const aboutFields: Field[] = [
  {
    name: 'aim',
    type: 'textarea',
    label: 'Học xong làm được gì',
    required: true,
    admin: { description: 'Một, hai câu, bằng việc làm: “Quét mã, coi tên rồi mới bấm.”' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'minutes',
        type: 'number',
        label: 'Mấy phút',
        required: true,
        defaultValue: 60,
        min: 5,
        max: 240,
      },
      {
        name: 'skill',
        type: 'text',
        label: 'Kỹ năng của khung Nhà nước',
        admin: { description: 'Y như văn bản ghi: “Thanh toán trực tuyến”.' },
      },
      {
        name: 'codes',
        type: 'text',
        hasMany: true,
        label: 'Mã kỹ năng',
        admin: { description: 'Gõ từng mã rồi bấm Enter: 1.2' },
      },
    ],
  },
  linesField({
    name: 'bring',
    label: 'Bà con đem theo',
    line: 'thứ đem theo',
    row: 'Thứ',
    maxRows: 8,
  }),
  linesField({
    name: 'materials',
    label: 'Người dạy chuẩn bị',
    line: 'thứ cần có',
    row: 'Thứ',
    description: 'Đồ dùng của buổi học, mấy cái: “Tờ mã QR tập, mỗi bàn một tờ”.',
    maxRows: 10,
  }),
];

/** The part that citizens read, tap and answer. */
export const learnFields: Field[] = [
  {
    name: 'reading',
    type: 'array',
    label: 'Đọc',
    labels: { singular: 'đoạn', plural: 'Đọc' },
    required: true,
    minRows: 1,
    maxRows: 6,
    admin: {
      description: 'Mỗi đoạn một ý, vài câu ngắn.',
      components: { RowLabel: rowLabel('Đoạn', 'title') },
    },
    fields: [
      { name: 'title', type: 'text', label: 'Đầu đoạn', required: true },
      { name: 'text', type: 'textarea', label: 'Lời', required: true },
    ],
  },
  {
    name: 'practices',
    type: 'relationship',
    relationTo: 'practices',
    hasMany: true,
    label: 'Tập trên máy tập',
  },
  { name: 'quiz', type: 'relationship', relationTo: 'quizzes', label: 'Đố vui' },
  {
    name: 'guides',
    type: 'relationship',
    relationTo: 'guides',
    hasMany: true,
    label: 'Hướng dẫn đọc thêm',
  },
];

/** The part of whoever teaches: to say, to do, to ask back. */
export const teachFields: Field[] = [
  {
    name: 'steps',
    type: 'array',
    label: 'Các phần của buổi học',
    labels: { singular: 'phần', plural: 'Các phần của buổi học' },
    required: true,
    minRows: 1,
    maxRows: 12,
    admin: { components: { RowLabel: rowLabel('Phần', 'say') } },
    fields: [
      {
        name: 'minutes',
        type: 'number',
        label: 'Mấy phút',
        required: true,
        defaultValue: 10,
        min: 1,
        max: 120,
      },
      { name: 'say', type: 'textarea', label: 'Nói gì', required: true },
      { name: 'do', type: 'textarea', label: 'Làm gì', required: true },
      { name: 'ask', type: 'textarea', label: 'Hỏi lại gì' },
    ],
  },
  {
    name: 'phones',
    type: 'array',
    label: 'iPhone và Android',
    labels: { singular: 'việc', plural: 'iPhone và Android' },
    maxRows: 6,
    admin: {
      description: 'Những việc mà hai loại máy làm khác nhau.',
      components: { RowLabel: rowLabel('Việc', 'task') },
    },
    fields: [
      { name: 'task', type: 'text', label: 'Việc gì', required: true },
      {
        type: 'row',
        fields: [
          { name: 'iphone', type: 'textarea', label: 'iPhone', required: true },
          { name: 'android', type: 'textarea', label: 'Android', required: true },
        ],
      },
    ],
  },
  linesField({
    name: 'tellBack',
    label: 'Bà con kể lại',
    line: 'câu hỏi',
    row: 'Câu hỏi',
    description: 'Hỏi cuối buổi: bà con nói lại bằng lời của mình.',
    maxRows: 8,
  }),
];

/** The work at home, and the things to keep in mind. */
export const afterFields: Field[] = [
  linesField({
    name: 'keep',
    label: 'Mấy điều nhớ',
    line: 'điều nhớ',
    row: 'Điều',
    description: 'In to trên thẻ của bà con.',
    minRows: 1,
    maxRows: 4,
  }),
  linesField({
    name: 'homework',
    label: 'Về nhà làm',
    line: 'việc về nhà',
    row: 'Việc',
    maxRows: 6,
  }),
];
