import type { Field } from 'payload';
import { askBackField } from '../../base/fields/ask-back.ts';
import { comparedAs } from '../../base/fields/compared-as.ts';
import { officialLinkField } from '../../base/fields/link.ts';
import { drawingComponents, isDrawing, pictureField } from '../../base/fields/picture.ts';
import { rare } from '../../base/fields/rare.ts';
import { richText } from '../../base/fields/rich-text.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { onlyField } from './branches.ts';

/** A person's voice, from the library. */
function recordingField({ label, description }: { label: string; description: string }): Field {
  return {
    name: 'recording',
    type: 'upload',
    relationTo: 'media',
    label,
    filterOptions: { mimeType: { contains: 'audio/' } },
    admin: { description },
  };
}

/** Whom a guide is written for. */
export const audienceField: Field = {
  name: 'audience',
  type: 'select',
  hasMany: true,
  label: 'Viết cho ai',
  options: [
    { value: 'citizen', label: 'Mọi bà con' },
    { value: 'elder', label: 'Người lớn tuổi' },
    { value: 'parent', label: 'Cha mẹ học sinh' },
    { value: 'business', label: 'Hộ kinh doanh' },
    { value: 'cooperative', label: 'Hợp tác xã' },
    { value: 'team-member', label: 'Thành viên tổ công nghệ số' },
  ],
};

/** The numbers that cannot wait for reading: the page begins with them. */
export const urgentField: Field = rare(
  [
    {
      name: 'urgentHotlines',
      type: 'relationship',
      relationTo: 'hotlines',
      hasMany: true,
      label: 'Gọi gấp số nào',
      admin: { description: 'Trang mở đầu bằng nút gọi các số này, theo thứ tự đã chọn.' },
    },
    {
      name: 'urgentNote',
      type: 'text',
      label: 'Nói thêm về việc gấp',
      admin: { description: 'Một câu ngắn, ví dụ: Ngân hàng thì gọi số in ở mặt sau thẻ.' },
    },
  ],
  {
    label: 'Việc gấp: gọi trước, đọc sau',
    description: 'Chỉ điền cho bài mà chậm một chút là mất tiền, mất người.',
    inSidebar: false,
  },
);

/** The things one needs to know and to have at hand before one begins. */
export const prepareFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'time', type: 'text', label: 'Mất bao lâu' },
      { name: 'cost', type: 'text', label: 'Tốn bao nhiêu' },
      { name: 'where', type: 'text', label: 'Làm ở đâu' },
    ],
  },
  {
    name: 'prepare',
    type: 'array',
    label: 'Cần chuẩn bị',
    labels: { singular: 'thứ cần chuẩn bị', plural: 'Cần chuẩn bị' },
    admin: { components: { RowLabel: rowLabel('Thứ', 'text') } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'text', type: 'text', label: 'Cần có gì', required: true },
          { name: 'note', type: 'text', label: 'Ghi chú' },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: 'Chạm vào thì máy ở quầy ghi',
            options: [
              { value: 'bring', label: 'Có mang' },
              { value: 'have', label: 'Có rồi' },
              { value: 'know', label: 'Biết rồi' },
            ],
            admin: { description: 'Để trống thì máy chọn theo chữ đã viết.' },
          },
          {
            name: 'alternative',
            type: 'select',
            label: 'Thay được cho thứ ngay trên',
            options: [
              { value: 'yes', label: 'Được: có một trong hai là đủ' },
              { value: 'no', label: 'Không: phải có riêng' },
            ],
            admin: { description: 'Để trống thì thứ bắt đầu bằng “Hoặc” là thay được.' },
          },
        ],
      },
      {
        name: 'drawing',
        type: 'text',
        label: 'Hình vẽ ở quầy',
        validate: isDrawing,
        ...comparedAs('drawing'),
        admin: {
          description: 'Để trống thì máy chọn theo chữ đã viết.',
          components: drawingComponents,
        },
      },
      onlyField,
    ],
  },
  officialLinkField,
  recordingField({
    label: 'Bản đọc',
    description: 'Tệp MP3 hoặc M4A, tối đa 5 MB, đọc trọn bài cho bà con nghe.',
  }),
];

/**
 * The screens of the telephone at a step. Rows, since a list of relations inside a list differs
 * between databases.
 */
const screensField: Field = {
  name: 'screens',
  type: 'array',
  label: 'Màn hình',
  labels: { singular: 'màn hình', plural: 'Màn hình' },
  maxRows: 3,
  admin: {
    description: 'Tối đa ba màn hình. Có màn hình thì trang để màn hình thay chỗ hình vẽ.',
    components: { RowLabel: rowLabel('Màn hình') },
  },
  fields: [
    {
      name: 'screen',
      type: 'relationship',
      relationTo: 'screens',
      label: 'Màn hình',
      required: true,
    },
  ],
};

/** One action a step, with its picture and the warning that stands beside it. */
export const stepsField: Field = {
  name: 'steps',
  type: 'array',
  label: 'Các bước',
  labels: { singular: 'bước', plural: 'Các bước' },
  required: true,
  minRows: 1,
  admin: {
    description: 'Mỗi bước chỉ một việc.',
    components: { RowLabel: rowLabel('Bước', 'title') },
  },
  fields: [
    { name: 'title', type: 'text', label: 'Việc cần làm', required: true },
    richText({ name: 'body', label: 'Cách làm' }),
    pictureField,
    screensField,
    {
      name: 'done',
      type: 'textarea',
      label: 'Xong thì thấy gì',
      admin: {
        description: 'Một câu: làm đúng thì máy hiện gì, tay cầm được gì. Bước có bấm thì phải có.',
      },
    },
    {
      name: 'stuck',
      type: 'textarea',
      label: 'Không được thì sao',
      admin: {
        description: 'Một, hai câu: thử lại chỗ nào, hỏi ai gần nhất. Bước có bấm thì phải có.',
      },
    },
    {
      name: 'warning',
      type: 'textarea',
      label: 'Coi chừng',
      admin: { description: 'Một, hai câu cảnh báo, đứng ngay bên bước này.' },
    },
    recordingField({
      label: 'Bản đọc bước này',
      description:
        'Không bắt buộc. Tệp MP3 hoặc M4A, tối đa 5 MB, đọc riêng bước này: tên bước, cách làm, coi chừng, xong thì, không được thì.',
    }),
    onlyField,
  ],
};

/** The questions that members of teams are asked back; few guides are for them. */
export const askBackFields = rare([askBackField], {
  label: 'Hỏi lại tổ viên',
  inSidebar: false,
  condition: ({ language = 'vi' }) => language === 'vi',
});

/** Whom to ask, what is often asked, what to read next. */
export const helpFields: Field[] = [
  richText({
    name: 'help',
    label: 'Hỏi ai',
    description: 'Ngoài tổ công nghệ số ở ấp, bà con gọi ai hoặc tới đâu.',
  }),
  {
    name: 'faq',
    type: 'array',
    label: 'Hỏi đáp',
    labels: { singular: 'câu hỏi', plural: 'Hỏi đáp' },
    admin: {
      components: { RowLabel: rowLabel('Câu', 'question') },
    },
    fields: [
      { name: 'question', type: 'text', label: 'Câu hỏi', required: true },
      richText({ name: 'answer', label: 'Trả lời', required: true }),
    ],
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'guides',
    hasMany: true,
    label: 'Bài liên quan',
  },
];
