import type { ArrayField } from 'payload';
import { mostAskedBack } from '../../../content/schema/ask-back.ts';
import { rowLabel } from './row-label.ts';

/** Questions that a member of a team must be able to answer who has learnt from a text. */
export const askBackField: ArrayField = {
  name: 'askBack',
  type: 'array',
  label: 'Hỏi lại tổ viên',
  labels: { singular: 'câu hỏi lại', plural: 'Hỏi lại tổ viên' },
  maxRows: mostAskedBack,
  admin: {
    description:
      'Tối đa ba câu mà tổ viên học xong phải trả lời được. Trang “Tổ viên tự hỏi” hiện câu hỏi trước, bấm mới mở câu trả lời.',
    components: { RowLabel: rowLabel('Câu', 'question') },
  },
  fields: [
    { name: 'question', type: 'text', label: 'Hỏi gì', required: true },
    { name: 'answer', type: 'textarea', label: 'Trả lời được là', required: true },
  ],
};
