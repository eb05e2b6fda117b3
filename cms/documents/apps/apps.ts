import { writtenByProvince } from '../../base/access/access.ts';
import { iconField } from '../../base/fields/icon.ts';
import { languageFields } from '../../base/fields/language.ts';
import { httpsField } from '../../base/fields/link.ts';
import { datedFields, reviewFields } from '../../base/fields/review.ts';
import { richText } from '../../base/fields/rich-text.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { rare } from '../../base/fields/rare.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { topicField } from '../../base/fields/topic.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Applications and digital services (ứng dụng), with confirmed official links only. */
export const apps = published({
  slug: 'apps',
  plural: 'Ứng dụng',
  group: groups.guides,
  description: 'Ứng dụng, dịch vụ số. Chỉ ghi liên kết chính thức đã xác minh.',
  title: 'name',
  searchedBy: ['slug', 'provider'],
  columns: ['name', 'provider', 'topic'],
  access: writtenByProvince,
  fields: [
    { name: 'name', type: 'text', label: 'Tên ứng dụng', required: true },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Nội dung',
          fields: [
            { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true },
            { name: 'provider', type: 'text', label: 'Đơn vị cung cấp' },
            richText({ name: 'uses', label: 'Làm được gì', required: true }),
            richText({ name: 'fakes', label: 'Coi chừng đồ giả' }),
            {
              name: 'links',
              type: 'array',
              label: 'Liên kết chính thức',
              labels: { singular: 'liên kết', plural: 'Liên kết chính thức' },
              admin: { components: { RowLabel: rowLabel('Liên kết', 'label') } },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'kind',
                      type: 'select',
                      label: 'Loại',
                      required: true,
                      defaultValue: 'web',
                      options: [
                        { value: 'web', label: 'Trang web' },
                        { value: 'android', label: 'Cửa hàng ứng dụng Android' },
                        { value: 'ios', label: 'Cửa hàng ứng dụng iPhone' },
                      ],
                    },
                    { name: 'label', type: 'text', label: 'Chữ trên nút', required: true },
                  ],
                },
                httpsField({ name: 'url', label: 'Địa chỉ', required: true }),
              ],
            },
          ],
        },
        { label: 'Nguồn, xác minh', fields: [checksField, sourcesField] },
      ],
    },
    slugField({ from: 'name' }),
    topicField(),
    ...reviewFields,
    ...datedFields,
    rare([
      iconField({
        required: false,
        description: 'Dấu riêng của ứng dụng này trong danh sách. Không dùng logo của người khác.',
      }),
      ...languageFields('apps'),
    ]),
  ],
});
