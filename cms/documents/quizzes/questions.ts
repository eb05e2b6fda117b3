import type { ArrayField, ArrayFieldValidation, Field } from 'payload';
import { array } from 'payload/shared';
import { comparedAs } from '../../base/fields/compared-as.ts';
import { drawingComponents, isDrawing } from '../../base/fields/picture.ts';
import { rowLabel } from '../../base/fields/row-label.ts';

/** Demands one choice that costs nothing, else whoever answers can only lose. */
const hasSafeChoice: ArrayFieldValidation = async (rows, options) => {
  const counted = await array(rows, options);
  if (counted !== true) return counted;
  const choices = (rows ?? []) as { safe?: boolean | null }[];
  return choices.length === 0 || choices.some(({ safe }) => safe)
    ? true
    : 'Câu này chưa có cách nào an toàn: hãy đánh dấu ít nhất một cách.';
};

const choicesField: ArrayField = {
  name: 'choices',
  type: 'array',
  label: 'Bà con chọn',
  labels: { singular: 'cách trả lời', plural: 'Bà con chọn' },
  required: true,
  minRows: 2,
  maxRows: 4,
  validate: hasSafeChoice,
  admin: {
    description: 'Hai tới bốn cách. “Chưa chắc, tôi hỏi người khác” thì trang tự thêm.',
    components: { RowLabel: rowLabel('Cách', 'text') },
  },
  fields: [
    { name: 'text', type: 'text', label: 'Chữ trên nút', required: true },
    {
      name: 'safe',
      type: 'checkbox',
      label: 'Chọn vậy là an toàn',
      defaultValue: false,
    },
    {
      name: 'answer',
      type: 'textarea',
      label: 'Trả lời',
      required: true,
      admin: { description: 'Vì sao. Nói nhẹ, đừng chê: ai chọn cũng học được một điều.' },
    },
  ],
};

const pictures: Field[] = [
  {
    name: 'screen',
    type: 'relationship',
    relationTo: 'screens',
    label: 'Màn hình minh họa',
  },
  {
    name: 'drawing',
    type: 'text',
    label: 'Hình vẽ',
    validate: isDrawing,
    ...comparedAs('drawing'),
    admin: {
      description: 'Chỉ hiện khi không có màn hình.',
      condition: (_, sibling) => !sibling?.['screen'],
      components: drawingComponents,
    },
  },
];

/** The questions, each with what is said to every choice. */
export const questionsField: ArrayField = {
  name: 'questions',
  type: 'array',
  label: 'Các câu đố',
  labels: { singular: 'câu đố', plural: 'Các câu đố' },
  required: true,
  minRows: 1,
  maxRows: 20,
  admin: { components: { RowLabel: rowLabel('Câu', 'situation') } },
  fields: [
    {
      name: 'situation',
      type: 'textarea',
      label: 'Chuyện xảy ra',
      required: true,
      admin: { description: 'Một, hai câu, như kể lại cho người nhà nghe.' },
    },
    {
      name: 'ask',
      type: 'text',
      label: 'Câu hỏi',
      required: true,
      defaultValue: 'Thật hay lừa?',
    },
    ...pictures,
    choicesField,
    {
      name: 'unsure',
      type: 'textarea',
      label: 'Trả lời cho “Chưa chắc”',
      required: true,
      admin: {
        description:
          'Cho ai chọn “Chưa chắc, tôi hỏi người khác”. Chịu hỏi là hay: khen, rồi nói cho hiểu.',
      },
    },
  ],
};
