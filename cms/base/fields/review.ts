import type { DateField, Field, FieldHook, PayloadRequest, TextField } from 'payload';
import { may } from '../access/abilities.ts';
import { comparedAs } from './compared-as.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { dayField } from './day.ts';
import { keptMoment } from './kept.ts';
import { longest } from './length.ts';
import { officesOf } from './office.ts';

/**
 * Finds who can take charge of a text now: the user who writes, as long as the account is there.
 */
async function writer(req: PayloadRequest): Promise<string | undefined> {
  const { payload, user } = req;
  if (!user || !may(user, 'write')) return undefined;
  const where = { id: { equals: user.id } };
  const { totalDocs } = await payload.db.count({ collection: 'users', where, req });
  return totalDocs > 0 ? String(user.id) : undefined;
}

/** Puts a text that nobody looks after in the charge of the user who saves it. */
const takesCharge: FieldHook = async ({ req, value }: { req: PayloadRequest; value?: unknown }) =>
  value || ((await writer(req)) ?? null);

/**
 * The keeper of a text, who is reminded when it is to be read again. Never published.
 * @param signed whether its page names the office (`signatureField`), which goes with whoever is chosen
 */
export const keeperField = ({ signed = false } = {}): Field => ({
  name: 'keeper',
  type: 'relationship',
  relationTo: 'users',
  label: 'Người phụ trách',
  index: true,
  ...comparedAs('nothing'),
  hooks: { beforeChange: [takesCharge], beforeDuplicate: [() => null] },
  defaultValue: ({ req }: { req: PayloadRequest }) => writer(req),
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    disableListColumn: true,
    disableListFilter: true,
    components: {
      Field: {
        path: '/writing/keeper/KeeperPicker.tsx#KeeperPicker',
        clientProps: { signed },
      },
    },
    description: 'Người được nhắc xem lại bài. Bà con không thấy tên người này.',
  },
});

/** A new text is signed by the office of whoever takes charge of it. */
const signs: FieldHook = async ({ req, operation, value }) => {
  if (value || operation !== 'create' || !(await writer(req)) || !req.user) return value as unknown;
  const { user, payload } = req;
  return (await officesOf(payload, [user], req)).get(user.id) ?? null;
};

/** The office that looks after a text, as its page names it. What the picker of the keeper chooses. */
export const signatureField: TextField = {
  name: 'owner',
  type: 'text',
  label: 'Nơi giữ bài',
  maxLength: longest.name,
  hooks: { beforeChange: [signs] },
  admin: {
    position: 'sidebar',
    // The picker of the keeper writes it.
    components: { Field: '/writing/workflow/screens/WorkflowBar.tsx#Nothing' },
  },
};

export const reviewByField: Field = dayField({
  name: 'reviewBy',
  label: 'Xem lại trước ngày',
  description: 'Được nhắc trước 14 ngày. Sau ngày này trang ghi là đang chờ kiểm tra lại.',
  sidebar: true,
  index: true,
});

const checkedDay = dayField({
  name: 'checkedOn',
  label: 'Đã kiểm ngày',
  description:
    'Ngày có người đọc lại, so với nguồn. Trang ghi ngày này cạnh ngày cập nhật, không ghi tên ai.',
  sidebar: true,
  validate: (value) =>
    !value || dayOfInstant(value) <= dayOfInstant(new Date())
      ? true
      : 'Ngày này chưa tới. Chỉ ghi ngày đã kiểm xong.',
});

/** The day on which somebody compared a text with its sources. A copy was compared with nothing. */
const checkedOnField: DateField = {
  ...checkedDay,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    ...checkedDay.admin,
    components: { Field: '/base/screens/instant-field/CheckedToday.tsx#CheckedToday' },
  },
};

/**
 * The two days that a page tells of its text: its last change, which is noted when it goes live, and the last
 * check.
 */
export const datedFields: Field[] = [
  checkedOnField,
  { ...keptMoment('changedAt', 'Sửa nội dung lần cuối'), ...comparedAs('nothing') },
];

/** The reader who reviews a text, and the day to do it by: in the sidebar. */
export const reviewFields: Field[] = [keeperField(), reviewByField];
