import type { GroupField } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { fieldForKeepers } from '../access/access.ts';
import { dayField } from './day.ts';

/** The uses that a member's consent can cover. */
export const consentScope = [
  { value: 'phone', label: 'Số điện thoại' },
  { value: 'zalo', label: 'Zalo' },
  { value: 'picture', label: 'Hình chụp' },
];

/** Words what a consent covers within a sentence: “số điện thoại, Zalo”. */
export function inSentence(fields: readonly string[]): string {
  return consentScope
    .filter(({ value }) => fields.includes(value))
    .map(({ value, label }) => (value === 'zalo' ? label : label.toLowerCase()))
    .join(', ');
}

interface Consent {
  given?: boolean;
  date?: string | Date | null;
}

const needed = (message: string) => (value: unknown, options: { siblingData: unknown }) => {
  const empty = Array.isArray(value) ? value.length === 0 : !value;
  return (options.siblingData as Consent).given && empty ? message : true;
};

/** Names the fault in the last day of a consent, if there is one. */
function untilFault(until: unknown, { given, date }: Consent): string | undefined {
  if (!given || !until) return undefined;
  const last = dayOfInstant(until as string | Date);
  if (date && last < dayOfInstant(date)) return 'Cần là ngày đồng ý hoặc sau đó.';
  if (last < dayOfInstant(new Date()))
    return 'Đã qua ngày này. Hỏi lại rồi ghi ngày đồng ý và ngày hết hạn mới, hoặc bỏ dấu đồng ý.';
  return undefined;
}

/** A member's recorded consent: without it the public never sees phone, Zalo or picture. */
export const consentField: GroupField = {
  name: 'consent',
  type: 'group',
  label: 'Đồng ý công khai',
  access: { read: fieldForKeepers },
  admin: {
    description:
      'Chưa ghi nhận sự đồng ý thì số điện thoại, Zalo và hình của thành viên không lên trang.',
  },
  fields: [
    {
      name: 'withdrawn',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/people/consent/screens/WithdrawnNote.tsx#WithdrawnNote' },
      },
    },
    { name: 'given', type: 'checkbox', label: 'Thành viên đã đồng ý', defaultValue: false },
    {
      type: 'row',
      admin: { condition: (_, sibling) => Boolean(sibling?.given) },
      fields: [
        dayField({
          name: 'date',
          label: 'Ngày đồng ý',
          validate: needed('Hãy ghi ngày thành viên đồng ý.'),
        }),
        dayField({
          name: 'until',
          label: 'Đồng ý đến hết ngày',
          description:
            'Để trống nếu đồng ý cho tới khi rút lại. Qua ngày này, số, Zalo và hình tự mất khỏi trang.',
          validate: (until, { siblingData }) => untilFault(until, siblingData as Consent) ?? true,
        }),
        {
          name: 'scope',
          type: 'select',
          hasMany: true,
          label: 'Được công khai',
          options: consentScope,
          validate: needed('Hãy chọn điều được công khai: số điện thoại, Zalo, hình chụp.'),
        },
        {
          name: 'how',
          type: 'text',
          label: 'Đồng ý bằng cách nào',
          validate: needed('Hãy ghi đồng ý bằng cách nào, ví dụ “ký giấy ngày họp tổ”.'),
        },
      ],
    },
  ],
};
