import { whoMay, writtenByProvince } from '../../base/access/access.ts';
import { dayField } from '../../base/fields/day.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { slugField } from '../../base/fields/slug.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Units as people still call them (đơn vị cũ), each with where it went. */
export const formerUnits = published({
  slug: 'former-units',
  plural: 'Đơn vị cũ',
  group: groups.places,
  description: 'Xã, phường, huyện cũ theo cách bà con quen gọi, và nay thuộc đâu.',
  title: 'name',
  searchedBy: ['slug', 'code', 'formerProvince'],
  columns: ['name', 'district', 'formerProvince'],
  access: { ...writtenByProvince, delete: whoMay('erase') },
  fields: [
    { name: 'name', type: 'text', label: 'Tên cũ', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Cấp',
          required: true,
          defaultValue: 'unit',
          options: [
            { value: 'unit', label: 'Xã, phường, thị trấn' },
            { value: 'district', label: 'Huyện, thị xã, thành phố' },
          ],
        },
        { name: 'code', type: 'text', label: 'Mã cũ' },
        { name: 'formerProvince', type: 'text', label: 'Tỉnh cũ', required: true },
      ],
    },
    {
      name: 'district',
      type: 'relationship',
      relationTo: 'former-units',
      label: 'Thuộc huyện cũ',
      filterOptions: { kind: { equals: 'district' } },
      admin: { condition: (data) => data.kind !== 'district' },
    },
    {
      name: 'now',
      type: 'array',
      label: 'Nay thuộc',
      labels: { singular: 'nơi', plural: 'Nay thuộc' },
      required: true,
      minRows: 1,
      admin: {
        description: 'Bị chia cho nhiều nơi thì ghi đủ các nơi, chọn “một phần”.',
        components: { RowLabel: rowLabel('Nơi') },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'commune',
              type: 'relationship',
              relationTo: 'communes',
              label: 'Xã, phường nay',
              required: true,
            },
            {
              name: 'part',
              type: 'select',
              label: 'Phần nào',
              required: true,
              defaultValue: 'all',
              options: [
                { value: 'all', label: 'Toàn bộ' },
                { value: 'part', label: 'Một phần' },
                { value: 'unchanged', label: 'Giữ nguyên' },
              ],
            },
          ],
        },
      ],
    },
    dayField({ name: 'validUntil', label: 'Ngày cuối cùng', required: true }),
    slugField({ from: 'name' }),
  ],
});
