import { askedWords } from '../../base/fields/asked-words.ts';
import { systemList } from '../system.ts';

/** Words that mean the same in a search (từ đồng nghĩa). */
export const synonyms = systemList({
  slug: 'synonyms',
  plural: 'Từ đồng nghĩa',
  description:
    'Tìm từ này thì ra cả bài dùng từ kia, có dấu hay không, viết liền hay viết sai một chữ. Mỗi nhóm phải có một từ nằm trong bài nào đó.',
  title: 'title',
  columns: ['title'],
  fields: [
    {
      name: 'words',
      type: 'text',
      hasMany: true,
      label: 'Các từ',
      required: true,
      minRows: 2,
      defaultValue: askedWords,
      admin: { description: 'Gõ từng từ rồi bấm Enter, ít nhất hai từ.' },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Nhóm từ',
      hooks: {
        beforeChange: [({ siblingData }) => ((siblingData['words'] as string[]) ?? []).join(', ')],
      },
      admin: { hidden: true },
    },
  ],
});
