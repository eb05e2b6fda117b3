import type { ArrayField, Condition } from 'payload';
import { dayField } from './day.ts';
import { rowLabel } from './row-label.ts';

interface CheckRow {
  note?: string | null;
  answer?: string | null;
}

/** The sources of a text. A copy elsewhere may be named here; it is never shown as official. */
export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  label: 'Nguồn',
  labels: { singular: 'nguồn', plural: 'Nguồn' },
  admin: {
    description: 'Văn bản hoặc trang chính thức mà nội dung dựa vào.',
    initCollapsed: true,
    components: { RowLabel: rowLabel('Nguồn', 'document') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'document', type: 'text', label: 'Văn bản, trang', required: true },
        { name: 'publisher', type: 'text', label: 'Cơ quan, đơn vị', required: true },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'url',
          type: 'text',
          label: 'Địa chỉ',
          validate: (value: string | null | undefined) =>
            !value || /^https?:\/\/\S+$/.test(value)
              ? true
              : `“${value}” chưa đúng: cần địa chỉ bắt đầu bằng https:// hoặc http://`,
        },
        {
          name: 'date',
          type: 'text',
          label: 'Ngày',
          admin: { description: 'Ngày ban hành hoặc ngày xem, để trống khi chưa rõ.' },
        },
      ],
    },
  ],
};

const hasNote: Condition = (_, row) => Boolean((row as CheckRow)?.note);
const isAnswered: Condition = (_, row) => Boolean((row as CheckRow)?.answer);

/** The statements an editor still has to confirm ("cần xác minh"): shown in the CMS only. */
export const checksField: ArrayField = {
  name: 'checks',
  type: 'array',
  label: 'Cần xác minh',
  labels: { singular: 'điểm cần xác minh', plural: 'Cần xác minh' },
  admin: {
    description:
      'Chỉ người biên tập thấy. Có trả lời thì ghi vào, sửa bài theo, xong thì xóa dòng.',
    initCollapsed: false,
    components: { RowLabel: rowLabel('Điểm', 'note') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'field', type: 'text', label: 'Ở mục', admin: { width: '30%' } },
        { name: 'note', type: 'text', label: 'Cần xác minh điều gì', required: true },
      ],
    },
    {
      name: 'answer',
      type: 'textarea',
      label: 'Trả lời',
      admin: { condition: hasNote },
    },
    {
      type: 'row',
      admin: { condition: isAnswered },
      fields: [
        { name: 'answeredBy', type: 'text', label: 'Nơi trả lời' },
        dayField({ name: 'answeredOn', label: 'Ngày trả lời' }),
      ],
    },
  ],
};
