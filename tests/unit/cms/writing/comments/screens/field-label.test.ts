import type { ClientField } from 'payload';
import { expect, it } from 'vitest';
import { fieldLabel } from '../../../../../../cms/writing/comments/screens/field-label.ts';

const fields = [
  { type: 'text', name: 'title', label: 'Tên bài' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Các bước',
        fields: [
          {
            type: 'array',
            name: 'steps',
            label: 'Các bước',
            fields: [
              { type: 'row', fields: [{ type: 'text', name: 'title', label: 'Việc cần làm' }] },
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'group',
    name: 'office',
    label: 'Nơi tiếp dân',
    fields: [{ type: 'text', name: 'phone', label: 'Số điện thoại' }],
  },
] as unknown as ClientField[];

it.each([
  ['title', 'Tên bài'],
  ['steps', 'Các bước'],
  ['steps.1', 'Các bước 2'],
  ['steps.0.title', 'Các bước 1, Việc cần làm'],
  ['office.phone', 'Nơi tiếp dân, Số điện thoại'],
  ['steps.0.khong-con', 'Các bước 1'],
  ['khong-con', undefined],
])('the field at %s is called %s', (path, label) => {
  expect(fieldLabel(path, fields)).toBe(label);
});
