import type { Field } from 'payload';
import {
  whoMay,
  alsoDraftedByOwnCommune,
  readInOwnCommune,
  fieldForProvince,
  provinceWriters,
} from '../../base/access/access.ts';
import { httpsField } from '../../base/fields/link.ts';
import { phoneField } from '../../base/fields/phone.ts';
import { slugField } from '../../base/fields/slug.ts';
import { groups } from '../../base/menu.ts';
import { renamesHamlets } from '../hamlets/full-name.ts';
import { published } from '../published.ts';

/** The fields that make a commune what it is: an official of the commune only reads them. */
const officialFields: Field[] = [
  { name: 'name', type: 'text', label: 'Tên đầy đủ', required: true, access: byPublishers() },
  {
    type: 'row',
    fields: [
      { name: 'short', type: 'text', label: 'Tên gọi', required: true, access: byPublishers() },
      {
        name: 'type',
        type: 'select',
        label: 'Loại',
        required: true,
        defaultValue: 'xa',
        options: [
          { value: 'xa', label: 'Xã' },
          { value: 'phuong', label: 'Phường' },
        ],
        access: byPublishers(),
      },
      {
        name: 'code',
        type: 'text',
        label: 'Mã hành chính',
        required: true,
        unique: true,
        access: byPublishers(),
      },
      {
        name: 'altSpelling',
        type: 'text',
        label: 'Cách viết khác',
        access: byPublishers(),
      },
    ],
  },
];

/** Communes and wards of today (xã, phường). */
export const communes = published({
  slug: 'communes',
  plural: 'Xã, phường',
  group: groups.places,
  description: 'Các xã, phường từ ngày 01/07/2025: nơi tiếp dân, giờ làm việc, số điện thoại.',
  title: 'name',
  searchedBy: ['slug', 'code', 'altSpelling'],
  columns: ['name', 'code', 'type'],
  access: {
    ...alsoDraftedByOwnCommune('id'),
    ...readInOwnCommune('id', 'parent'),
    create: provinceWriters,
    delete: whoMay('erase'),
  },
  hooks: { afterChange: [renamesHamlets] },
  fields: [
    ...officialFields,
    {
      name: 'office',
      type: 'group',
      label: 'Nơi tiếp dân',
      fields: [
        { name: 'address', type: 'text', label: 'Địa chỉ' },
        { name: 'hours', type: 'text', label: 'Giờ làm việc' },
        phoneField({ name: 'phone', label: 'Số điện thoại' }),
        httpsField({ name: 'mapUrl', label: 'Liên kết bản đồ' }),
      ],
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú cho bà con' },
    { ...slugField({ from: 'name' }), access: byPublishers() },
  ],
});

function byPublishers() {
  return { create: fieldForProvince, update: fieldForProvince };
}
