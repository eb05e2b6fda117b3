import { askedWords } from '../../base/fields/asked-words.ts';
import { addressField } from '../../base/fields/link.ts';
import { systemList } from '../system.ts';

/** The results that should come first for some queries (kết quả ưu tiên). */
export const bestBets = systemList({
  slug: 'best-bets',
  plural: 'Kết quả ưu tiên',
  description:
    'Câu tìm có đủ mấy chữ này, trước sau gì cũng được, thì trang này đứng đầu. Ghi ngắn, hai ba chữ chính: “chó thả rông”.',
  title: 'address',
  columns: ['address', 'queries'],
  fields: [
    {
      name: 'queries',
      type: 'text',
      hasMany: true,
      label: 'Khi bà con gõ',
      required: true,
      minRows: 1,
      defaultValue: askedWords,
      admin: { description: 'Gõ từng câu rồi bấm Enter.' },
    },
    addressField({ name: 'address', label: 'Trang đứng đầu', required: true }),
  ],
});
