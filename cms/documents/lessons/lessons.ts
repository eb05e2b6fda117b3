import { writtenByProvince } from '../../base/access/access.ts';
import { iconField } from '../../base/fields/icon.ts';
import { rare } from '../../base/fields/rare.ts';
import { reviewFields } from '../../base/fields/review.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { aboutFields, afterFields, learnFields, teachFields } from './fields.ts';

/** Lessons of a class, and of who learns alone (bài học). */
export const lessons = published({
  slug: 'lessons',
  plural: 'Bài học',
  group: groups.learning,
  description:
    'Một buổi học: bà con đọc, tập, đố vui; người dạy có nói gì, làm gì, hỏi lại gì. In được thẻ bài.',
  title: 'title',
  searchedBy: ['slug', 'skill'],
  columns: ['title', 'minutes'],
  access: writtenByProvince,
  duplicates: true,
  fields: [
    { name: 'title', type: 'text', label: 'Tên bài', required: true },
    {
      type: 'tabs',
      tabs: [
        { label: 'Giới thiệu', fields: aboutFields },
        { label: 'Bà con học', fields: learnFields },
        { label: 'Người dạy', fields: teachFields },
        { label: 'Về nhà', fields: afterFields },
        { label: 'Nguồn, xác minh', fields: [checksField, sourcesField] },
      ],
    },
    slugField({ from: 'title' }),
    ...reviewFields,
    rare([iconField({ required: false })]),
  ],
});
