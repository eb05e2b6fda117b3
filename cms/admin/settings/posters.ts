import type {
  ArrayField,
  FieldHook,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload';
import { dayOfInstant, formatDay, monthFrom } from '../../../content/text/date.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { guidesOfPosters, mayBePoster } from '../../publishing/globals/poster-guides.ts';

const isMonth: TextFieldSingleValidation = (value, { data }) => {
  const month = monthFrom(value ?? '');
  if (!month) return 'Ghi tháng và năm như 12/2026.';
  const rows = (data as { postersOfMonths?: { month?: string | null }[] | null }).postersOfMonths;
  const same = (rows ?? []).filter((row) => monthFrom(row.month ?? '') === month);
  return same.length < 2 || `Tháng ${formatDay(month)} có hai dòng. Mỗi tháng chỉ một áp phích.`;
};

/** Not `required`: a page that is chosen for a month gone by may be taken off. */
const isChosen: RelationshipFieldSingleValidation = async (value, { previousValue, req }) => {
  if (!value) return 'Hãy chọn bài.';
  if (value === previousValue || req.context['asItWas'] === true) return true;
  return (
    (await mayBePoster(req.payload, String(value), req)) ||
    'Chọn bài tiếng Việt của cả tỉnh: bài riêng của một xã thì tỉnh không dán.'
  );
};

/** A version that comes back has lost the guides that are gone since: their months go, too. */
const withoutGone: FieldHook = async ({ req, value }): Promise<unknown> => {
  if (!req.context['restoresVersion'] || !Array.isArray(value)) return value;
  const rows = value as { guide?: string | null }[];
  const { docs } = await req.payload.find({
    collection: 'guides',
    where: { ...guidesOfPosters, id: { in: rows.flatMap(({ guide }) => guide ?? []) } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  });
  return rows.filter(({ guide }) => docs.some(({ id }) => id === guide));
};

/** Months that are over go with the next save: a guide would be used by them for ever. */
const withoutPast: FieldHook = ({ value }): unknown => {
  const now = dayOfInstant(new Date()).slice(0, 'yyyy-MM'.length);
  const rows = (value ?? []) as { month?: string | null }[];
  return rows.filter((row) => (monthFrom(row.month ?? '') ?? now) >= now);
};

/**
 * The guide whose poster the whole province hangs up, month by month; a month without one is left to the
 * teams.
 */
export const postersField: ArrayField = {
  name: 'postersOfMonths',
  type: 'array',
  label: 'Áp phích của tháng',
  labels: { singular: 'tháng', plural: 'Áp phích của tháng' },
  maxRows: 24,
  admin: {
    description:
      'Chọn trước cho tháng nào cũng được: tới mùng 1 (dương lịch), trang của tổ viên tự mời cả tỉnh in và dán áp phích đó; hết tháng thì thôi. Tháng không chọn thì tổ nào dán bài nào tùy tổ.',
    components: { RowLabel: rowLabel('Áp phích', 'month') },
  },
  hooks: { beforeValidate: [withoutGone], beforeChange: [withoutPast] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'month',
          type: 'text',
          label: 'Tháng',
          required: true,
          maxLength: 10,
          validate: isMonth,
          hooks: {
            beforeChange: [
              ({ value }: { value?: string | null }) => {
                const month = monthFrom(value ?? '');
                return month ? formatDay(month) : value;
              },
            ],
          },
          admin: { placeholder: '12/2026', description: 'Ví dụ 12/2026.' },
        },
        {
          name: 'guide',
          type: 'relationship',
          relationTo: 'guides',
          label: 'Bài hướng dẫn',
          filterOptions: guidesOfPosters,
          validate: isChosen,
        },
      ],
    },
  ],
};
