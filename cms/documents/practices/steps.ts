import type { ArrayField, Condition, Field, TextareaField, TextField } from 'payload';
import { sceneTypes, type PracticeStep } from '../../../content/schema/practice.ts';
import { rare } from '../../base/fields/rare.ts';
import { rowLabel } from '../../base/fields/row-label.ts';

type Type = PracticeStep['type'];

/** The words for what happens at a step. */
const typeLabels: Record<Type, string> = {
  tap: 'Chạm trên màn hình',
  sms: 'Tin nhắn tới',
  call: 'Mình gọi đi',
  talk: 'Người bên cạnh nói',
  offline: 'Mạng trục trặc, máy chủ bận',
  face: 'Máy không nhận ra khuôn mặt',
};

const typeOf = (row: unknown): unknown => Reflect.get(Object(row), 'type') ?? 'tap';
const isTap: Condition = (_, sibling) => typeOf(sibling) === 'tap';
const isScene: Condition = (_, sibling) =>
  (sceneTypes as readonly unknown[]).includes(typeOf(sibling));

/** Demands words only where the field is shown: hidden ones are of another type of step. */
function demanded<Of extends TextField | TextareaField>(
  field: Of,
  of: Condition,
  sentence: string,
): Of {
  return {
    ...field,
    validate: (value: unknown, { siblingData }: { siblingData?: unknown }) =>
      (typeof value === 'string' && value.trim()) || !of({}, siblingData as never, {} as never)
        ? true
        : sentence,
    admin: { ...field.admin, condition: of },
  };
}

const elementComponents = { Field: '/writing/practice-path/ElementPicker.tsx#ElementPicker' };

const screenAndPlace: Field[] = [
  {
    name: 'screen',
    type: 'relationship',
    relationTo: 'screens',
    label: 'Màn hình',
    validate: (value: unknown, { siblingData }: { siblingData?: unknown }) =>
      value || typeOf(siblingData) !== 'tap' ? true : 'Hãy chọn màn hình của bước này.',
    admin: { condition: isTap },
  },
  demanded(
    {
      name: 'element',
      type: 'text',
      label: 'Chạm vào đâu',
      admin: { components: elementComponents },
    },
    isTap,
    'Hãy chọn chỗ cần chạm trên màn hình.',
  ),
];

const sceneFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: 'Ai nhắn, gọi cho ai, ai nói',
    admin: {
      condition: isScene,
      description:
        'Tên bịa, không phải ngân hàng hay người có thật. Máy chủ bận thì ghi ứng dụng nào chưa vào được; điện thoại mất mạng thì để trống.',
    },
  },
  demanded(
    { name: 'words', type: 'textarea', label: 'Chữ trong tin, lời người đó nói' },
    isScene,
    'Hãy ghi chữ trong tin nhắn, hoặc lời nói.',
  ),
];

const more: Field = rare(
  [
    {
      name: 'types',
      type: 'text',
      label: 'Chạm rồi, trong ô hiện chữ gì',
      admin: {
        condition: isTap,
        description: 'Máy tự gõ giùm. Chữ bịa sẵn, không phải của bà con.',
      },
    },
    {
      name: 'card',
      type: 'text',
      label: 'Dòng trên phiếu giấy',
      admin: { description: 'Để trống thì bước này không in.' },
    },
    {
      name: 'teach',
      type: 'group',
      label: 'Cho người ngồi kế bên chỉ',
      fields: [
        { name: 'do', type: 'text', label: 'Làm gì' },
        { name: 'ask', type: 'text', label: 'Hỏi lại câu gì' },
      ],
    },
    {
      name: 'answers',
      type: 'array',
      label: 'Trả lời riêng khi chạm chỗ khác',
      labels: { singular: 'câu trả lời', plural: 'Trả lời riêng khi chạm chỗ khác' },
      admin: {
        condition: isTap,
        description: 'Chỉ cho bài này. Không ghi thì lấy câu trả lời của màn hình.',
        components: { RowLabel: rowLabel('Câu', 'text') },
      },
      fields: [
        {
          name: 'element',
          type: 'text',
          label: 'Chạm vào đâu',
          required: true,
          admin: { components: elementComponents },
        },
        { name: 'text', type: 'textarea', label: 'Trả lời', required: true },
      ],
    },
  ],
  { label: 'Phiếu giấy, người chỉ, trả lời riêng', inSidebar: false },
);

/** The path: places to tap, and what comes in between. Rows, not blocks, as elements of screens are. */
export const stepsField: ArrayField = {
  name: 'steps',
  type: 'array',
  label: 'Các bước',
  labels: { singular: 'bước', plural: 'Các bước' },
  required: true,
  minRows: 2,
  maxRows: 40,
  admin: {
    description:
      'Mỗi bước chạm một chỗ. Giữa hai màn hình có thể có tin nhắn, cuộc gọi đi. Người ta gọi tới là một màn hình, có nút “Cúp máy”.',
    components: { RowLabel: rowLabel('Bước', 'say') },
  },
  fields: [
    {
      name: 'type',
      type: 'select',
      label: 'Chuyện gì',
      required: true,
      defaultValue: 'tap',
      options: Object.entries(typeLabels).map(([value, label]) => ({ value, label })),
    },
    ...screenAndPlace,
    ...sceneFields,
    {
      name: 'say',
      type: 'textarea',
      label: 'Nói với bà con',
      required: true,
      admin: { description: 'Một câu: “Chạm “Quét mã”.” Sau tin nhắn, cuộc gọi: nên làm gì.' },
    },
    demanded(
      {
        name: 'free',
        type: 'textarea',
        label: 'Nói khi bà con tự làm',
        admin: { description: 'Muốn được gì, không nói chạm chỗ nào: “Mở chỗ trả tiền bằng mã.”' },
      },
      isTap,
      'Hãy ghi câu nói khi bà con tự làm.',
    ),
    { name: 'why', type: 'textarea', label: 'Vì sao' },
    demanded(
      {
        name: 'go',
        type: 'text',
        label: 'Chữ trên nút đi tiếp',
        admin: { description: '“Coi rồi, đi gõ mã”.' },
      },
      isScene,
      'Hãy ghi chữ trên nút đi tiếp.',
    ),
    more,
  ],
};
