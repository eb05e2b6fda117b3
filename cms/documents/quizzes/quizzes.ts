import { writtenByProvince } from '../../base/access/access.ts';
import { iconField } from '../../base/fields/icon.ts';
import { orderField } from '../../base/fields/order.ts';
import { rare } from '../../base/fields/rare.ts';
import { reviewFields } from '../../base/fields/review.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { topicField } from '../../base/fields/topic.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { questionsField } from './questions.ts';

/** Questions that people try themselves with (đố vui). */
export const quizzes = published({
  slug: 'quizzes',
  plural: 'Đố vui',
  group: groups.learning,
  description:
    'Bà con thử sức: chuyện này thật hay lừa, gặp vậy thì làm gì. Chọn sao cũng được trả lời cho hiểu, không chấm điểm.',
  title: 'title',
  searchedBy: ['slug'],
  columns: ['title', 'topic'],
  access: writtenByProvince,
  duplicates: true,
  fields: [
    { name: 'title', type: 'text', label: 'Tên bài', required: true },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Tóm tắt',
      required: true,
      admin: { description: 'Một, hai câu: đố về chuyện gì, mấy câu.' },
    },
    questionsField,
    checksField,
    sourcesField,
    slugField({ from: 'title' }),
    topicField(),
    {
      name: 'guide',
      type: 'relationship',
      relationTo: 'guides',
      label: 'Bài hướng dẫn',
      admin: { position: 'sidebar', description: 'Đố xong, trang dẫn tới bài này.' },
    },
    ...reviewFields,
    rare([
      iconField({ required: false, description: 'Để trống thì lấy biểu tượng của chủ đề.' }),
      orderField,
    ]),
  ],
});
