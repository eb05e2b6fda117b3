import { writtenByProvince } from '../../base/access/access.ts';
import { orderField } from '../../base/fields/order.ts';
import { phoneField } from '../../base/fields/phone.ts';
import { rare } from '../../base/fields/rare.ts';
import { checksField } from '../../base/fields/sources.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Confirmed official numbers (đường dây nóng). */
export const hotlines = published({
  slug: 'hotlines',
  plural: 'Đường dây nóng',
  group: groups.news,
  description: 'Số điện thoại chính thức đã xác minh.',
  title: 'name',
  searchedBy: ['number', 'purpose'],
  columns: ['name', 'number', 'scam'],
  access: writtenByProvince,
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true },
    phoneField({ name: 'number', label: 'Số điện thoại', required: true }),
    { name: 'purpose', type: 'textarea', label: 'Gọi khi nào', required: true },
    { name: 'owner', type: 'text', label: 'Đơn vị trực' },
    {
      name: 'free',
      type: 'checkbox',
      label: 'Gọi không mất tiền',
      defaultValue: false,
      admin: { description: 'Chỉ chọn khi đã xác minh.' },
    },
    { name: 'emergency', type: 'checkbox', label: 'Khẩn cấp', defaultValue: false },
    {
      name: 'scam',
      type: 'checkbox',
      label: 'Lừa đảo',
      defaultValue: false,
      admin: { description: 'Hiện ở trang chống lừa đảo.' },
    },
    {
      name: 'fallback',
      type: 'checkbox',
      label: 'Ai cũng gọi hỏi được',
      defaultValue: false,
      admin: { description: 'Hiện cho bà con ở nơi tổ và quầy chưa có số điện thoại.' },
    },
    checksField,
    rare(
      [
        { name: 'nameInKhmer', type: 'text', label: 'Tên bằng tiếng Khmer' },
        { name: 'purposeInKhmer', type: 'textarea', label: 'Gọi khi nào, bằng tiếng Khmer' },
      ],
      {
        label: 'Tiếng Khmer',
        description:
          'Do người giỏi tiếng Khmer viết. Để trống thì trang tiếng Khmer không có số này.',
        inSidebar: false,
      },
    ),
    rare([orderField]),
  ],
});
