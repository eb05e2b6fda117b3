import { writtenByProvince } from '../../base/access/access.ts';
import { dayField } from '../../base/fields/day.ts';
import { languageFields } from '../../base/fields/language.ts';
import { officialLinkField } from '../../base/fields/link.ts';
import { datedFields, reviewFields } from '../../base/fields/review.ts';
import { richText } from '../../base/fields/rich-text.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { rare } from '../../base/fields/rare.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { topicField } from '../../base/fields/topic.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Policy articles (chính sách): a document of the state, explained. */
export const articles = published({
  slug: 'articles',
  plural: 'Chính sách',
  group: groups.news,
  description: 'Giải thích một văn bản: nó nghĩa là gì với bà con.',
  title: 'title',
  searchedBy: ['slug', 'documentNumber'],
  columns: ['title', 'documentNumber', 'issuedOn'],
  access: writtenByProvince,
  duplicates: true,
  fields: [
    { name: 'title', type: 'text', label: 'Tên bài', required: true },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Nội dung',
          fields: [
            { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true },
            richText({
              name: 'meaning',
              label: 'Nghĩa là gì với bà con',
              description: 'Đứng trước phần văn bản.',
              required: true,
            }),
            richText({ name: 'body', label: 'Nội dung chính' }),
          ],
        },
        {
          label: 'Văn bản',
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'documentNumber', type: 'text', label: 'Số hiệu' },
                { name: 'issuer', type: 'text', label: 'Cơ quan ban hành' },
              ],
            },
            {
              type: 'row',
              fields: [
                dayField({ name: 'issuedOn', label: 'Ngày ban hành' }),
                dayField({ name: 'effectiveOn', label: 'Ngày có hiệu lực' }),
                dayField({
                  name: 'expiresOn',
                  label: 'Áp dụng tới hết ngày',
                  description: 'Để trống khi còn áp dụng. Qua ngày này, bài xuống cuối danh sách.',
                }),
              ],
            },
            officialLinkField,
            {
              name: 'attachments',
              type: 'array',
              label: 'Tệp đính kèm',
              labels: { singular: 'tệp', plural: 'Tệp đính kèm' },
              admin: { components: { RowLabel: rowLabel('Tệp', 'title') } },
              fields: [
                { name: 'title', type: 'text', label: 'Tên tệp', required: true },
                {
                  name: 'media',
                  type: 'upload',
                  relationTo: 'media',
                  label: 'Tệp',
                  required: true,
                },
              ],
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'guides',
              hasMany: true,
              label: 'Hướng dẫn liên quan',
            },
          ],
        },
        { label: 'Nguồn, xác minh', fields: [checksField, sourcesField] },
      ],
    },
    slugField({ from: 'title' }),
    topicField(),
    ...reviewFields,
    ...datedFields,
    rare(languageFields('articles')),
  ],
});
