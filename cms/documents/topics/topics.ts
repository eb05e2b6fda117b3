import type { SelectField } from 'payload';
import { pillars } from '../../../content/schema/topic.ts';
import { pillarNames } from '../../../content/pillars.ts';
import { writtenByProvince } from '../../base/access/access.ts';
import { iconField } from '../../base/fields/icon.ts';
import { languageFields } from '../../base/fields/language.ts';
import { orderField } from '../../base/fields/order.ts';
import { rare } from '../../base/fields/rare.ts';
import { slugField } from '../../base/fields/slug.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** The pillars, as reports and policies call the parts of the plan; the names are those of the plan. */
const pillarsField: SelectField = {
  name: 'pillars',
  type: 'select',
  hasMany: true,
  label: 'Trụ cột',
  options: pillars.map((value) => ({ value, label: pillarNames[value] })),
  admin: { description: 'Dùng cho báo cáo và trang chính sách. Để trống thì theo chủ đề lớn.' },
};

/** Topics (chủ đề) of life: a main topic when it has no parent, else a part of one. */
export const topics = published({
  slug: 'topics',
  plural: 'Chủ đề',
  group: groups.guides,
  description: 'Chủ đề lớn nói về đời sống (giấy tờ, tiền, sức khỏe…) và các chủ đề nhỏ bên trong.',
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
      // Lists have a heading for each part of a main topic, and none below.
      filterOptions: ({ id }) => ({
        parent: { exists: false },
        ...(id && { id: { not_equals: id } }),
      }),
      admin: { position: 'sidebar', description: 'Để trống khi đây là chủ đề lớn.' },
    },
    rare([orderField, pillarsField, ...languageFields('topics')]),
  ],
});
