import type { ArrayField } from 'payload';
import { speakerSeconds } from '../../../content/text/loudspeaker.ts';
import { rare } from '../../base/fields/rare.ts';
import { rowLabel } from '../../base/fields/row-label.ts';

/** The letters that fit on the smallest sheet, four of which lie on an A4. */
export const longestOnSheet = { title: 60, step: 50 };

const stepsField: ArrayField = {
  name: 'leafletSteps',
  type: 'array',
  label: 'Ba bước trên tờ rơi',
  labels: { singular: 'bước của tờ rơi', plural: 'Ba bước trên tờ rơi' },
  maxRows: 3,
  admin: {
    description: 'Tối đa ba bước, mỗi bước một câu ngắn. Để trống thì lấy tên ba bước đầu của bài.',
    components: { RowLabel: rowLabel('Bước của tờ rơi', 'text') },
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: 'Chữ của bước',
      required: true,
      maxLength: longestOnSheet.step,
    },
  ],
};

/** The words for paper, loudspeaker and Zalo, which are made from the guide where nobody wrote them. */
export const handoutFields = rare(
  [
    {
      name: 'leafletTitle',
      type: 'text',
      label: 'Chữ lớn trên tờ rơi',
      maxLength: longestOnSheet.title,
      admin: { description: 'Ngắn, đọc từ xa được. Để trống thì lấy tên bài.' },
    },
    stepsField,
    {
      name: 'speakerText',
      type: 'textarea',
      label: 'Bài đọc loa',
      admin: {
        rows: 8,
        description: `Viết trọn bài, từ lời chào tới lời cảm ơn, đọc chừng ${speakerSeconds.least} tới ${speakerSeconds.most} giây. Số cứ viết bằng chữ số, trang tự đổi ra chữ như lúc đọc: 156 là “một năm sáu”.`,
      },
    },
    {
      name: 'zaloText',
      type: 'textarea',
      label: 'Lời nhắn Zalo',
      admin: {
        rows: 4,
        description:
          'Vài câu ngắn. Trang tự thêm đường dẫn tới bài và câu dặn về mật khẩu, mã OTP ở cuối.',
      },
    },
  ],
  {
    label: 'Tờ rơi, bài đọc loa, lời nhắn Zalo',
    description:
      'Ba bước, bài đọc loa, lời nhắn nào để trống thì máy ghép từ bài, trang nói rõ như vậy.',
    inSidebar: false,
    condition: ({ language = 'vi' }) => language === 'vi',
  },
);
