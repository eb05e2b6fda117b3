import { writtenByProvince } from '../../base/access/access.ts';
import { askBackField } from '../../base/fields/ask-back.ts';
import { dayField } from '../../base/fields/day.ts';
import { languageFields } from '../../base/fields/language.ts';
import { httpsField } from '../../base/fields/link.ts';
import { reviewFields } from '../../base/fields/review.ts';
import { rare } from '../../base/fields/rare.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { topicField } from '../../base/fields/topic.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Training papers for team members (tài liệu): a file, a link, or only named with its source. */
export const documents = published({
  slug: 'documents',
  plural: 'Tài liệu',
  group: groups.news,
  description:
    'Tài liệu tập huấn cho thành viên tổ công nghệ số: tệp, liên kết hoặc tên kèm nguồn.',
  title: 'title',
  searchedBy: ['issuer'],
  columns: ['title', 'issuer', 'date'],
  access: writtenByProvince,
  fields: [
    { name: 'title', type: 'text', label: 'Tên tài liệu', required: true },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true },
    {
      type: 'row',
      fields: [
        { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', required: true },
        dayField({ name: 'date', label: 'Ngày ban hành' }),
      ],
    },
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: 'Tệp',
      filterOptions: { mimeType: { equals: 'application/pdf' } },
    },
    httpsField({ name: 'url', label: 'Liên kết' }),
    askBackField,
    checksField,
    sourcesField,
    slugField({ from: 'title' }),
    topicField(),
    ...reviewFields,
    rare(languageFields('documents')),
  ],
});
