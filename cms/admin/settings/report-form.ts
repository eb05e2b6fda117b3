import type { ArrayField, Field, FieldHook, SelectField } from 'payload';
import { counters } from '../../../content/counters.ts';
import { canBePart, faultOfSums, suggestedForm } from '../../../content/report-form.ts';
import { mostReportLines } from '../../../content/schema/report-form.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { counterNames } from '../../places/team-work/words.ts';

/** The sentence at a line's sums for each fault. */
const faults: Record<NonNullable<ReturnType<typeof faultOfSums>>, string> = {
  none: 'Chọn ít nhất một số để cộng vào dòng này.',
  unknown: 'Phiếu đếm không có số này. Bỏ ra, chọn lại trong danh sách.',
  twice: 'Có số bị chọn hai lần. Bỏ bớt một lần.',
  mixed:
    'Mấy số này không cộng chung được: hộ cộng với hộ, việc đã chỉ cộng với việc đã chỉ, còn người, việc chuyển về xã, ngày đi thì mỗi thứ một dòng.',
};

const sumsField: SelectField = {
  name: 'sums',
  type: 'select',
  hasMany: true,
  label: 'Cộng số nào',
  options: counters.map((value) => ({ value, label: counterNames[value] })),
  validate: (value: unknown) => {
    const fault = faultOfSums((value as string[] | null | undefined) ?? []);
    return fault ? faults[fault] : true;
  },
};

const linesField: ArrayField = {
  name: 'lines',
  type: 'array',
  label: 'Các dòng của báo cáo',
  labels: { singular: 'dòng', plural: 'Các dòng' },
  maxRows: mostReportLines,
  admin: { initCollapsed: true, components: { RowLabel: rowLabel('Dòng', 'say') } },
  validate: (value: unknown) =>
    (Array.isArray(value) && value.length > 0) ||
    'Báo cáo chưa có dòng nào. Thêm ít nhất một dòng.',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'say', type: 'text', label: 'Chữ của dòng', required: true, maxLength: 120 },
        {
          name: 'unit',
          type: 'text',
          label: 'Đơn vị',
          required: true,
          maxLength: 20,
          admin: { description: 'Đứng sau con số: hộ, người, lượt, việc, ngày.' },
        },
      ],
    },
    sumsField,
    {
      type: 'row',
      fields: [
        { name: 'ofYear', type: 'checkbox', label: 'Cộng từ tháng 1', defaultValue: false },
        {
          name: 'ofHouseholds',
          type: 'checkbox',
          label: 'Ghi thêm phần trăm số hộ của ấp, khóm',
          defaultValue: false,
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
            !value ||
            canBePart((siblingData as { sums?: string[] | null }).sums ?? []) ||
            `Phần trăm số hộ chỉ tính được cho dòng cộng riêng “${counterNames.first}”.`,
        },
      ],
    },
  ],
};

const isOwn = (settings: unknown) => Boolean((settings as { ownReport?: boolean }).ownReport);

/** Whoever reads it twice gets the same rows. */
const suggestedRows = {
  ...suggestedForm,
  lines: suggestedForm.lines.map((line, at) => ({ ...line, id: `goi-y-${at + 1}` })),
};

/** Shows the suggestion as long as there is no form of one's own: who wants one changes that. */
const beginsWithSuggestion: FieldHook = ({ siblingData, value }): unknown => {
  // Whoever reads the form alone does not read whose it is: no suggestion is ever kept.
  const hasOwn = 'ownReport' in siblingData ? isOwn(siblingData) : isKept(value);
  return hasOwn ? value : structuredClone(suggestedRows);
};

function isKept(value: unknown): boolean {
  const { title, lines } = (value ?? {}) as { title?: string | null; lines?: unknown[] | null };
  return Boolean(title ?? lines?.length);
}

/** Keeps no copy of the suggestion: a later one of ours then holds. */
const keepsNoSuggestion: FieldHook = ({ siblingData, value }): unknown =>
  isOwn(siblingData) ? value : { title: null, note: null, lines: [], received: null, signed: null };

/** The month's report that teams make on their phones: lines, words and sums. */
export const reportFields: Field[] = [
  {
    name: 'ownReport',
    type: 'checkbox',
    label: 'Tỉnh có mẫu báo cáo riêng',
    defaultValue: false,
    admin: {
      description:
        'Không chọn thì máy của tổ dùng mẫu gợi ý. Chọn rồi thì sửa ngay trên mẫu gợi ý ở dưới. Bỏ chọn thì trở về mẫu gợi ý; mẫu của tỉnh vẫn còn trong “Các phiên bản”.',
    },
  },
  {
    name: 'reportForm',
    type: 'group',
    label: 'Mẫu báo cáo tháng của tổ',
    hooks: { afterRead: [beginsWithSuggestion], beforeChange: [keepsNoSuggestion] },
    admin: {
      condition: ({ ownReport }) => Boolean(ownReport),
      description:
        'Chữ gửi Zalo, tờ A4 và bảng CSV của tổ viên cùng theo mẫu này. Lưu xong, máy nào có mạng mở lại trang là thấy mẫu mới; số đã đếm giữ nguyên.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'title',
            type: 'text',
            label: 'Tên báo cáo',
            required: true,
            maxLength: 80,
            admin: { description: 'Máy tự thêm tháng, năm vào sau: “Báo cáo tháng 11/2026”.' },
          },
          {
            name: 'note',
            type: 'text',
            label: 'Dòng nhỏ dưới tên',
            maxLength: 200,
            admin: { description: 'Ví dụ “Theo mẫu kèm công văn số …”. Để trống cũng được.' },
          },
        ],
      },
      linesField,
      {
        type: 'row',
        fields: [
          {
            name: 'received',
            type: 'text',
            label: 'Bên nhận ký',
            required: true,
            maxLength: 80,
          },
          { name: 'signed', type: 'text', label: 'Bên gửi ký', required: true, maxLength: 80 },
        ],
      },
    ],
  },
];
