import { writtenByProvince } from '../../base/access/access.ts';
import { linesField } from '../../base/fields/lines.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Lessons in their order, and what their teachers keep to (lớp học). */
export const courses = published({
  slug: 'courses',
  plural: 'Lớp học',
  group: groups.learning,
  description: 'Các bài học theo thứ tự, và những điều người dạy phải giữ.',
  title: 'title',
  searchedBy: ['slug'],
  columns: ['title'],
  access: writtenByProvince,
  fields: [
    { name: 'title', type: 'text', label: 'Tên lớp', required: true },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true },
    {
      name: 'lessons',
      type: 'relationship',
      relationTo: 'lessons',
      hasMany: true,
      label: 'Các bài, theo thứ tự',
    },
    linesField({
      name: 'before',
      label: 'Coi trước khi dạy',
      line: 'điều cần coi',
      row: 'Điều',
      description: 'Wi-Fi, pin, ai có VNeID rồi: in trên thẻ của người dạy.',
      maxRows: 10,
    }),
    linesField({
      name: 'rules',
      label: 'Luật của người dạy',
      line: 'điều luật',
      row: 'Luật',
      maxRows: 6,
    }),
    checksField,
    sourcesField,
    slugField({ from: 'title' }),
  ],
});
