import { addressField } from '../../base/fields/link.ts';
import { unseen } from '../../base/fields/kept.ts';
import { systemList } from '../system.ts';
import { leadsSomewhere } from './way.ts';

/** Addresses that moved for good (301); made by themselves when an address changes. */
export const redirects = systemList({
  slug: 'redirects',
  plural: 'Chuyển hướng',
  description: 'Địa chỉ cũ tự dẫn sang địa chỉ mới. Tự thêm khi đổi đường dẫn của trang đã đăng.',
  title: 'from',
  columns: ['from', 'to'],
  beforeChange: [leadsSomewhere],
  fields: [
    {
      ...addressField({ name: 'from', label: 'Địa chỉ cũ', required: true }),
      unique: true,
      index: true,
    },
    addressField({ name: 'to', label: 'Địa chỉ mới', required: true }),
    {
      name: 'document',
      type: 'text',
      label: 'Của mục',
      index: true,
      access: { create: () => false, update: () => false },
      admin: unseen,
    },
  ],
});
