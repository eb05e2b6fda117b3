import { writtenByProvince } from '../../base/access/access.ts';
import { checksField } from '../../base/fields/sources.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Words explained (thuật ngữ). */
export const terms = published({
  slug: 'terms',
  plural: 'Thuật ngữ',
  group: groups.guides,
  description: 'Từ khó, giải thích cho dễ hiểu.',
  title: 'term',
  searchedBy: ['also'],
  columns: ['term', 'meaning'],
  access: writtenByProvince,
  fields: [
    { name: 'term', type: 'text', label: 'Từ', required: true },
    { name: 'meaning', type: 'textarea', label: 'Nghĩa là', required: true },
    {
      name: 'also',
      type: 'text',
      hasMany: true,
      label: 'Còn gọi là',
      admin: { description: 'Gõ từng cách gọi rồi bấm Enter.' },
    },
    checksField,
  ],
});
