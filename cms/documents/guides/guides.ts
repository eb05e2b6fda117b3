import { iconField } from '../../base/fields/icon.ts';
import { languageFields } from '../../base/fields/language.ts';
import { orderField } from '../../base/fields/order.ts';
import { staysInOwnCommune } from '../../base/hooks/own-commune.ts';
import { rare } from '../../base/fields/rare.ts';
import {
  datedFields,
  keeperField,
  reviewByField,
  signatureField,
} from '../../base/fields/review.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField, sourcesField } from '../../base/fields/sources.ts';
import { topicField } from '../../base/fields/topic.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { branchesField } from './branches.ts';
import { beginsInOwnCommune, localCommuneField, localGuides } from './commune.ts';
import { handoutFields } from './handout.ts';
import {
  askBackFields,
  audienceField,
  helpFields,
  prepareFields,
  stepsField,
  urgentField,
} from './fields.ts';

/** How-to guides (hướng dẫn): one task, step by step. */
export const guides = published({
  slug: 'guides',
  plural: 'Hướng dẫn',
  group: groups.guides,
  description: 'Mỗi bài chỉ một việc, từng bước một, nói như nói với bà con.',
  title: 'title',
  searchedBy: ['slug'],
  columns: ['title', 'topic'],
  access: localGuides,
  listsOwn: 'commune',
  duplicates: true,
  hooks: { beforeChange: [beginsInOwnCommune, staysInOwnCommune('commune')] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên bài',
      required: true,
      admin: { description: 'Viết như câu bà con hay hỏi.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Giới thiệu',
          fields: [
            {
              name: 'summary',
              type: 'textarea',
              label: 'Tóm tắt',
              required: true,
              admin: { description: 'Một, hai câu: bài này giúp được gì.' },
            },
            urgentField,
            branchesField,
            ...prepareFields,
          ],
        },
        { label: 'Các bước', fields: [stepsField, handoutFields] },
        { label: 'Hỏi ai, hỏi đáp', fields: [...helpFields, askBackFields] },
        { label: 'Nguồn, xác minh', fields: [checksField, sourcesField] },
      ],
    },
    slugField({ from: 'title' }),
    topicField({ required: true }),
    keeperField({ signed: true }),
    signatureField,
    reviewByField,
    ...datedFields,
    rare([
      iconField({
        required: false,
        description: 'Để trống thì bài mang biểu tượng của chủ đề.',
      }),
      orderField,
      {
        name: 'apps',
        type: 'relationship',
        relationTo: 'apps',
        hasMany: true,
        label: 'Ứng dụng liên quan',
      },
      audienceField,
      localCommuneField,
      ...languageFields('guides'),
    ]),
  ],
});
