import type { TextFieldSingleValidation } from 'payload';
import { text as textValidation } from 'payload/shared';
import { holdsNumber } from '../../../content/text/phone.ts';
import { communeField } from '../../base/fields/commune.ts';
import { alsoDraftedByOwnCommune } from '../../base/access/access.ts';
import { linesField } from '../../base/fields/lines.ts';
import { sampleField } from '../../base/fields/sample.ts';
import { slugField } from '../../base/fields/slug.ts';
import { staysInOwnCommune } from '../../base/hooks/own-commune.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { hamletField } from './hamlet.ts';
import { timeFields } from './times.ts';

/** Numbers of people stand with their team, where they agreed. */
const withoutNumber: TextFieldSingleValidation = (value, options) =>
  holdsNumber(value ?? '')
    ? 'Đừng ghi số điện thoại ở đây: số của người trong tổ nằm ở mẫu của tổ, khi họ đã đồng ý.'
    : textValidation(value, options);

/** Meetings at which teams show neighbours something (buổi hướng dẫn). */
export const meetings = published({
  slug: 'meetings',
  plural: 'Buổi hướng dẫn',
  group: groups.places,
  description: 'Buổi tổ chỉ bà con: ở đâu, lúc nào, chỉ việc gì. Xong buổi thì tự rời trang.',
  title: 'title',
  searchedBy: ['place'],
  columns: ['title', 'hamlet', 'commune', 'day', 'sample'],
  access: alsoDraftedByOwnCommune('commune'),
  duplicates: true,
  hooks: { beforeChange: [staysInOwnCommune('commune')] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Chỉ việc gì',
      required: true,
      admin: { description: 'Nói như mời bà con: “Cài VNeID cho bà con”.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'guide', type: 'relationship', relationTo: 'guides', label: 'Theo bài hướng dẫn' },
        { name: 'lesson', type: 'relationship', relationTo: 'lessons', label: 'Theo bài học' },
      ],
    },
    {
      type: 'row',
      fields: [communeField(), hamletField],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'text',
          label: 'Ở đâu',
          required: true,
          admin: { description: '“Trụ sở ấp”, “Nhà văn hóa khóm 3”. Không ghi số điện thoại.' },
          validate: withoutNumber,
        },
        {
          name: 'directions',
          type: 'text',
          label: 'Đường tới',
          admin: { description: '“Qua cầu Rạch Ráng, quẹo trái, cách chợ 200 mét”.' },
        },
      ],
    },
    ...timeFields,
    {
      type: 'row',
      fields: [
        {
          name: 'forWhom',
          type: 'text',
          label: 'Dành cho ai',
          admin: { description: 'Để trống khi ai tới cũng được.' },
        },
        {
          name: 'leader',
          type: 'text',
          label: 'Ai chỉ',
          admin: { description: '“Anh Tư và hai bạn Đoàn thanh niên”. Không ghi số điện thoại.' },
          validate: withoutNumber,
        },
      ],
    },
    linesField({
      name: 'bring',
      label: 'Bà con đem theo',
      line: 'thứ đem theo',
      row: 'Thứ',
      maxRows: 8,
    }),
    slugField({ from: 'title' }),
    sampleField,
  ],
});
