import type {
  ArrayField,
  DateField,
  DateFieldValidation,
  Field,
  PayloadRequest,
  SelectField,
  TextField,
} from 'payload';
import { comingOf } from '../../../content/meetings/coming.ts';
import type { MeetingRule } from '../../../content/meetings/days.ts';
import { daysOf, fallsOn, isLastInMonth, ordinalInMonth } from '../../../content/meetings/days.ts';
import { weekdayName } from '../../../content/meetings/words.ts';
import { type Repeats, repeats } from '../../../content/schema/meeting.ts';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { lowerFirst } from '../../../content/text/lower-first.ts';
import { dayField } from '../../base/fields/day.ts';
import { rare } from '../../base/fields/rare.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { timeField } from '../../base/fields/time.ts';
import { dayOf } from '../../publishing/export/values.ts';

const labels: Record<Repeats, string> = {
  once: 'Một lần',
  weekly: 'Hằng tuần, cùng thứ',
  monthly: 'Hằng tháng, cùng thứ và cùng lần (như thứ bảy, lần 2 trong tháng)',
  'monthly-last': 'Hằng tháng, lần cuối của thứ ấy',
};

/** A form as far as its times go; anything may still be missing. */
interface Times {
  day?: string | null;
  opens?: string | null;
  closes?: string | null;
  repeats?: Repeats | null;
  until?: string | null;
  calledOff?: { reason?: string | null } | null;
}

/** The weekday of the month that has no fifth one each month. */
const rarest = 5;

const repeatsField: SelectField = {
  name: 'repeats',
  type: 'select',
  label: 'Lặp lại',
  required: true,
  defaultValue: 'once',
  hasMany: false,
  options: repeats.map((value) => ({ value, label: labels[value] })),
  validate: (value: unknown, { data }: { data: unknown }) => {
    const day = dayOf((data as Times).day);
    if (!repeats.includes(value as Repeats)) return 'Chọn buổi này lặp lại ra sao.';
    if (day === undefined) return true;
    const weekday = lowerFirst(weekdayName(day));
    if (value === 'monthly' && ordinalInMonth(day) === rarest)
      return `Ngày ${formatDay(day)} là ${weekday}, lần 5 trong tháng, nhiều tháng không có. Chọn “${labels['monthly-last']}”, hoặc chọn ngày đầu khác.`;
    if (value === 'monthly-last' && !isLastInMonth(day))
      return `Ngày ${formatDay(day)} không phải ${weekday} cuối cùng của tháng. Chọn lại ngày đầu, hoặc chọn lặp lại cách khác.`;
    return true;
  },
};

const closesField: TextField = timeField({
  name: 'closes',
  label: 'Xong lúc',
  demands: (value, { data }) => {
    const { opens } = data as Times;
    return value && opens && value <= opens ? 'Giờ xong cần sau giờ bắt đầu.' : true;
  },
});

const untilField: DateField = dayField({
  name: 'until',
  label: 'Lặp tới hết ngày',
  description: 'Để trống khi chưa biết bao giờ thôi.',
  validate: (value: unknown, { data }: { data: unknown }) => {
    const [first, last] = [dayOf((data as Times).day), dayOf(value as string | null)];
    return !first || !last || last >= first ? true : 'Ngày cuối cần từ ngày đầu trở đi.';
  },
});

/** Days off stay when the rule changes: those that hit nothing any more are named, never dropped. */
const daysOffField: ArrayField = {
  name: 'daysOff',
  type: 'array',
  label: 'Ngày nghỉ',
  labels: { singular: 'ngày nghỉ', plural: 'Ngày nghỉ' },
  admin: {
    description: 'Bà con thấy ngày ấy nghỉ, và vì sao.',
    components: { RowLabel: rowLabel('Ngày nghỉ', 'reason') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'day', label: 'Ngày', required: true }),
        { name: 'reason', type: 'text', label: 'Vì sao nghỉ', required: true },
      ],
    },
  ],
  validate: (rows: unknown, { data }: { data: unknown }) => {
    const rule = ruleOf(data as Times);
    const today = dayOfInstant(new Date());
    const days = ((rows ?? []) as { day?: string | null }[]).flatMap(({ day }) => dayOf(day) ?? []);
    const idle = rule && days.find((day) => day >= today && !fallsOn(rule, day));
    return idle === undefined
      ? true
      : `Ngày nghỉ ${formatDay(idle)} không nhằm buổi nào. Coi lại ngày, hoặc bỏ dòng ấy.`;
  },
};

/** The first time that is not held has to be one that pages can still tell of; what they told already stays. */
const callsOffWhatComes: DateFieldValidation = async (value, { data, id, req }) => {
  const { calledOff, repeats: how, opens, closes } = data as Times;
  if (!calledOff?.reason || how === 'once') return true;
  const from = dayOf(value as string | null | undefined);
  if (from === undefined) return 'Chọn ngày bắt đầu không mở nữa.';
  const rule = ruleOf(data as Times);
  if (!rule || !opens || !closes) return true;
  const [missed] = daysOf(rule, from);
  if (missed === undefined)
    return `Từ ngày ${formatDay(from)} không còn buổi nào. Chọn ngày sớm hơn, hoặc xóa phần “Không mở nữa”.`;
  const now = new Date().toISOString();
  const [next] = comingOf({ ...rule, opens, closes, daysOff: [] }, now, 1);
  if (next && missed >= next.day) return true;
  if ((await toldFrom(id, req)) === from) return true;
  const todo = next
    ? `Chọn từ ngày ${formatDay(next.day)}, để trang còn báo cho bà con.`
    : 'Không còn buổi nào để nghỉ.';
  return `Buổi ngày ${formatDay(missed)} đã qua. ${todo}`;
};

/** The day from which the public already reads that it is held no more. */
async function toldFrom(
  id: number | string | undefined,
  req: PayloadRequest,
): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return dayOf(docs[0]?.calledOff?.from);
}

const calledOffField: Field = {
  name: 'calledOff',
  type: 'group',
  label: '',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'reason',
          type: 'text',
          label: 'Vì sao không mở nữa',
          admin: {
            description: 'Ghi vào đây thì trang báo không mở, tới giờ lẽ ra có buổi mới thôi.',
          },
        },
        dayField({
          name: 'from',
          label: 'Không mở từ ngày',
          description: 'Chỉ cần khi buổi này lặp lại.',
          validate: callsOffWhatComes,
        }),
      ],
    },
  ],
};

/** The fields for the day and time of a meeting, its repetition, and the days on which it is not held. */
export const timeFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField({ name: 'day', label: 'Ngày (lần đầu)', required: true }),
      timeField({ name: 'opens', label: 'Bắt đầu lúc' }),
      closesField,
    ],
  },
  { type: 'row', fields: [repeatsField, untilField] },
  daysOffField,
  rare([calledOffField], { label: 'Không mở nữa', inSidebar: false }),
];

function ruleOf({ day: said, repeats: how, until: end }: Times): MeetingRule | undefined {
  const [day, until] = [dayOf(said), dayOf(end)];
  if (day === undefined) return undefined;
  return { day, repeats: how ?? 'once', ...(until !== undefined && { until }) };
}
