import { writtenByProvince } from '../../base/access/access.ts';
import { iconField } from '../../base/fields/icon.ts';
import { languageFields } from '../../base/fields/language.ts';
import { orderField } from '../../base/fields/order.ts';
import { rare } from '../../base/fields/rare.ts';
import { slugField } from '../../base/fields/slug.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Topics (chủ đề): a pillar when it has no parent, else a sub-topic. */
export const topics = published({
  slug: 'topics',
  icon: 'category',
  singular: 'Chủ đề',
  plural: 'Chủ đề',
  group: groups.content,
  description: 'Chủ đề lớn và các chủ đề nhỏ bên trong.',
  title: 'name',
  searchedBy: ['slug'],
  columns: ['name', 'parent', 'order'],
  access: writtenByProvince,
  fields: [
    { name: 'name', type: 'text', label: 'Tên chủ đề', required: true },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true },
    iconField(),
    slugField({ from: 'name' }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      label: 'Thuộc chủ đề lớn',
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar', description: 'Để trống khi đây là chủ đề lớn.' },
    },
    rare([orderField, ...languageFields('topics')]),
  ],
});
