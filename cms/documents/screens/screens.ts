import { writtenByProvince } from '../../base/access/access.ts';
import { httpsField } from '../../base/fields/link.ts';
import { iconField } from '../../base/fields/icon.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField } from '../../base/fields/sources.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { elementsField } from './elements.ts';
import { namesElements } from './keys.ts';
import { practisedFields } from './practised.ts';

const pictureOf = '/writing/screen-picture/ScreenPicture.tsx#ScreenPicture';
const cellOf = '/writing/screen-picture/ScreenCell.tsx#ScreenCell';

/** Screens of apps (màn hình), drawn from what stands on them; steps of guides show them. */
export const screens = published({
  slug: 'screens',
  plural: 'Màn hình',
  group: groups.learning,
  description:
    'Màn hình của ứng dụng, vẽ từ chữ thật trên máy. Các bước của bài hướng dẫn lấy dùng. Không dùng logo của người khác.',
  title: 'name',
  searchedBy: ['place', 'title', 'slug'],
  columns: ['name', 'picture', 'app'],
  access: writtenByProvince,
  duplicates: true,
  pageless: true,
  drawsRows: true,
  hooks: { beforeValidate: [namesElements] },
  fields: [
    {
      name: 'picture',
      type: 'ui',
      label: 'Hình',
      admin: { position: 'sidebar', components: { Field: pictureOf, Cell: cellOf } },
    },
    {
      name: 'name',
      type: 'text',
      label: 'Tên màn hình',
      required: true,
      admin: { description: 'Để người biên tập tìm: “VNeID: Ví giấy tờ”.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'text',
          label: 'Ở đâu',
          required: true,
          admin: { description: '“VNeID”, “Cài đặt của điện thoại”.' },
        },
        {
          name: 'title',
          type: 'text',
          label: 'Chữ trên cùng',
          admin: { description: 'Tên trang, y như trong ứng dụng.' },
        },
      ],
    },
    elementsField,
    {
      name: 'pictureBelow',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: pictureOf } },
    },
    {
      name: 'source',
      type: 'group',
      label: 'Theo ai',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: 'Nơi hướng dẫn, hoặc người đã coi',
              admin: {
                description:
                  'Đứng dưới hình: “Hình minh họa theo …”. Để trống khi vẽ chung cho nhiều máy.',
              },
            },
            {
              name: 'date',
              type: 'text',
              label: 'Ngày',
              validate: (value: string | null | undefined) =>
                !value || /^(?:(?:\d{1,2}\/)?\d{1,2}\/)?\d{4}$/.test(value)
                  ? true
                  : `“${value}” chưa đúng: ghi như 25/11/2026, 11/2026 hoặc 2026.`,
              admin: { description: 'Ngày, tháng hoặc năm, để trống khi chưa rõ.' },
            },
          ],
        },
        httpsField({ name: 'url', label: 'Địa chỉ' }),
      ],
    },
    checksField,
    slugField({ from: 'name' }),
    {
      name: 'app',
      type: 'relationship',
      relationTo: 'apps',
      label: 'Của ứng dụng',
      admin: { position: 'sidebar' },
    },
    {
      ...iconField({ required: false }),
      admin: {
        ...iconField().admin,
        position: 'sidebar',
        description: 'Để trống thì lấy biểu tượng của ứng dụng.',
      },
    },
    {
      name: 'next',
      type: 'relationship',
      relationTo: 'screens',
      label: 'Màn hình kế',
      admin: { position: 'sidebar', description: 'Hiện ra sau khi chạm.' },
    },
    practisedFields,
  ],
});
