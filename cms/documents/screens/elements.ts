import type { ArrayField, Condition, Option, SelectField } from 'payload';
import { array } from 'payload/shared';
import { mayBeTapped, type ScreenElement } from '../../../content/schema/screen.ts';
import { iconField } from '../../base/fields/icon.ts';
import { unseen } from '../../base/fields/kept.ts';
import { rare } from '../../base/fields/rare.ts';
import { rowLabel } from '../../base/fields/row-label.ts';

type Type = ScreenElement['type'];

/** The words for each type of element. */
const typeLabels: Record<Type, string> = {
  tile: 'Ô có hình',
  row: 'Dòng trong danh sách',
  button: 'Nút bấm',
  field: 'Ô điền hoặc chọn',
  tick: 'Ô đánh dấu',
  switch: 'Nút gạt',
  keys: 'Bàn phím số',
  notice: 'Lời máy báo',
  qr: 'Mã QR',
  camera: 'Khung chụp',
  heading: 'Đầu mục',
  text: 'Chữ thường',
  tab: 'Mục trên thanh',
  address: 'Thanh địa chỉ',
  message: 'Tin nhắn',
  person: 'Người gọi, người nhận',
  app: 'Ứng dụng trên màn hình chính',
  link: 'Chữ có gạch dưới, bấm được',
  given: 'Chỗ máy đã điền sẵn',
  amount: 'Số tiền',
  receipt: 'Biên lai đã trả tiền',
};

const offOn: Option[] = [
  { value: 'off', label: 'Đang tắt, chưa chọn' },
  { value: 'on', label: 'Đang bật, đang chọn' },
];

/** The ways in which elements of a type can look; the first is what it is without a choice. */
const variants: { [Each in Type]?: Option[] } = {
  button: [
    { value: 'main', label: 'Nút chính' },
    { value: 'quiet', label: 'Nút phụ' },
  ],
  tick: offOn,
  switch: offOn,
  tab: offOn,
  notice: [
    { value: 'info', label: 'Báo tin' },
    { value: 'care', label: 'Coi chừng' },
    { value: 'done', label: 'Làm xong' },
  ],
  camera: [
    { value: 'face', label: 'Khuôn mặt' },
    { value: 'card', label: 'Tấm thẻ' },
    { value: 'code', label: 'Mã QR' },
  ],
  address: [
    { value: 'right', label: 'Địa chỉ đúng' },
    { value: 'wrong', label: 'Địa chỉ giả' },
  ],
  message: [
    { value: 'other', label: 'Người kia nhắn' },
    { value: 'own', label: 'Mình nhắn' },
  ],
};

const valuesOf = (type: unknown) =>
  (variants[type as Type] ?? []).map((option) =>
    typeof option === 'string' ? option : option.value,
  );

const isOf =
  (...types: Type[]): Condition =>
  (_, sibling) =>
    types.includes(sibling?.['type'] as Type);

const variantField: SelectField = {
  name: 'variant',
  type: 'select',
  label: 'Kiểu',
  options: [...new Set(Object.values(variants).flat())],
  filterOptions: ({ options, siblingData }) => {
    const own = valuesOf(Reflect.get(Object(siblingData), 'type'));
    return options.filter((option) =>
      own.includes(typeof option === 'string' ? option : option.value),
    );
  },
  admin: {
    condition: isOf(...(Object.keys(variants) as Type[])),
    description: 'Để trống thì máy lấy kiểu thường gặp.',
  },
};

/** Elements that say something without words. */
const wordless: unknown[] = ['qr', 'camera'] satisfies Type[];

/** Elements that are nothing without what stands in them. */
const valued: Type[] = ['given', 'amount', 'receipt'];

/** The answer to a tap in a practice; a picture needs none of it. */
const practised = rare(
  [
    {
      name: 'does',
      type: 'text',
      label: 'Chỗ này để …',
      admin: {
        description: 'Nói tiếp câu “Chỗ này để …”: “coi lại những lần chuyển tiền trước”.',
      },
    },
    {
      name: 'answer',
      type: 'textarea',
      label: 'Hoặc trả lời cả câu',
      admin: { description: 'Thay cho câu “Chỗ này để …” khi bà con chạm vào lúc chưa cần.' },
    },
    {
      name: 'danger',
      type: 'textarea',
      label: 'Chạm vào thì mất tiền, vì sao',
      admin: {
        description: 'Chỉ ghi cho chỗ mà ngoài đời chạm vào là mất tiền, mất tài khoản.',
      },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: 'screens',
      label: 'Chạm thì mở màn hình nào',
      admin: { description: 'Để trống khi chưa rõ.' },
    },
  ],
  { label: 'Khi tập thử', inSidebar: false },
);

/** The elements on the screen, from its top to its bottom. */
export const elementsField: ArrayField = {
  name: 'elements',
  type: 'array',
  label: 'Trên màn hình có',
  labels: { singular: 'thứ trên màn hình', plural: 'Trên màn hình có' },
  required: true,
  minRows: 1,
  maxRows: 16,
  validate: async (rows, options) => {
    const counted = await array(rows, options);
    if (counted !== true) return counted;
    const all = rows as { tap?: boolean; type?: string }[] | null;
    return mayBeTapped(all?.filter(({ tap }) => tap) ?? [])
      ? true
      : 'Mỗi màn hình chỉ một chỗ chạm, trừ khi điền nhiều ô: hãy bỏ bớt.';
  },
  admin: {
    description: 'Từ trên xuống dưới. Chữ y như trong ứng dụng, không sửa.',
    components: { RowLabel: rowLabel('Thứ', 'text') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: 'Là gì',
          required: true,
          defaultValue: 'button',
          options: Object.entries(typeLabels).map(([value, label]) => ({ value, label })),
        },
        {
          name: 'text',
          type: 'text',
          label: 'Chữ',
          validate: (
            value: string | null | undefined,
            { siblingData }: { siblingData?: unknown },
          ) =>
            value?.trim() || wordless.includes(Reflect.get(Object(siblingData), 'type'))
              ? true
              : 'Hãy ghi chữ y như trong ứng dụng.',
        },
      ],
    },
    {
      name: 'note',
      type: 'text',
      label: 'Chữ nhỏ bên dưới, chữ đã điền, hoặc số tiền',
      validate: (value: string | null | undefined, { siblingData }: { siblingData?: unknown }) =>
        value?.trim() || !valued.includes(Reflect.get(Object(siblingData), 'type') as Type)
          ? true
          : 'Hãy ghi chữ hoặc số tiền đứng ở chỗ này.',
      admin: { condition: isOf('row', 'person', 'field', 'app', ...valued) },
    },
    variantField,
    iconField({ required: false, condition: isOf('tile', 'row', 'tab', 'app') }),
    { name: 'tap', type: 'checkbox', label: 'Chạm vào đây', defaultValue: false },
    { name: 'key', type: 'text', label: 'Tên riêng', admin: unseen },
    practised,
  ],
};
