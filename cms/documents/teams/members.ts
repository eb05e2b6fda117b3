import type { ArrayField } from 'payload';
import { completeTeam } from '../../../content/schema/team.ts';
import { fieldForKeepers } from '../../base/access/access.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { consentField } from '../../base/fields/consent.ts';
import { dayField } from '../../base/fields/day.ts';
import { phoneField } from '../../base/fields/phone.ts';
import { rowLabel } from '../../base/fields/row-label.ts';

const forKeepers = { read: fieldForKeepers };

/** The neighbours in a team. Phone, Zalo and picture reach the public only with a consent. */
export const membersField: ArrayField = {
  name: 'members',
  type: 'array',
  label: 'Thành viên',
  labels: { singular: 'thành viên', plural: 'Thành viên' },
  validate: (value) => {
    const count = Array.isArray(value) ? value.length : 0;
    if (count >= completeTeam) return true;
    return `Tổ mới có ${count} thành viên, cần ít nhất ${completeTeam} mới đăng được. Cứ lưu nháp, bổ sung sau.`;
  },
  admin: {
    components: { RowLabel: rowLabel('Thành viên', 'name') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: 'Họ và tên', required: true },
        { name: 'role', type: 'text', label: 'Vai trò', required: true, defaultValue: 'Tổ viên' },
        { name: 'organisation', type: 'text', label: 'Đơn vị' },
      ],
    },
    {
      name: 'skills',
      type: 'text',
      hasMany: true,
      label: 'Giúp được việc gì',
      admin: { description: 'Gõ từng việc rồi bấm Enter.' },
    },
    {
      ...dayField({
        name: 'trainedOn',
        label: 'Ngày tập huấn',
        description:
          'Ngày tập huấn gần nhất, để xã và tỉnh biết ai đã học. Trang chỉ nói tổ có mấy người đã học; từ hai người thì thêm ngày gần nhất. Không nói ai.',
        validate: (day) =>
          !day ||
          dayOfInstant(day as string | Date) <= dayOfInstant(new Date()) ||
          'Ngày này chưa tới. Ai học xong rồi mới ghi.',
      }),
      access: forKeepers,
    },
    {
      type: 'row',
      fields: [
        phoneField({ name: 'phone', label: 'Số điện thoại', access: forKeepers }),
        phoneField({
          name: 'zalo',
          label: 'Zalo',
          access: forKeepers,
          description: 'Số điện thoại dùng cho Zalo.',
        }),
      ],
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: 'Hình chụp',
      access: forKeepers,
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    consentField,
  ],
};
