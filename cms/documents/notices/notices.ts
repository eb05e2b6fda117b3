import { alsoDraftedByOwnCommune } from '../../base/access/access.ts';
import { communeOf } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { momentField } from '../../base/fields/day.ts';
import { languageFields } from '../../base/fields/language.ts';
import { addressField } from '../../base/fields/link.ts';
import { richText } from '../../base/fields/rich-text.ts';
import { rare } from '../../base/fields/rare.ts';
import { slugField } from '../../base/fields/slug.ts';
import { checksField } from '../../base/fields/sources.ts';
import { staysInOwnCommune } from '../../base/hooks/own-commune.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';

/** Announcements (thông báo): a page of its own, and a banner while it runs. */
export const notices = published({
  slug: 'notices',
  plural: 'Thông báo',
  group: groups.news,
  description: 'Tin cần bà con biết ngay, cho cả tỉnh hoặc cho một số xã, phường.',
  title: 'title',
  columns: ['title', 'level', 'endsAt'],
  access: alsoDraftedByOwnCommune('communes'),
  duplicates: true,
  hooks: { beforeChange: [staysInOwnCommune('communes')] },
  fields: [
    { name: 'title', type: 'text', label: 'Tên thông báo', required: true },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true },
    richText({ name: 'body', label: 'Nội dung' }),
    {
      name: 'link',
      type: 'group',
      label: 'Xem thêm',
      fields: [
        {
          type: 'row',
          fields: [
            addressField({ name: 'address', label: 'Trang' }),
            { name: 'label', type: 'text', label: 'Chữ trên liên kết' },
          ],
        },
      ],
    },
    checksField,
    {
      name: 'level',
      type: 'select',
      label: 'Mức độ',
      required: true,
      defaultValue: 'info',
      options: [
        { value: 'urgent', label: 'Khẩn' },
        { value: 'care', label: 'Lưu ý' },
        { value: 'info', label: 'Thông tin' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'communes',
      type: 'relationship',
      relationTo: 'communes',
      hasMany: true,
      label: 'Dành cho xã, phường',
      defaultValue: ({ user }) => ownCommune(user),
      admin: { position: 'sidebar', description: 'Để trống khi dành cho cả tỉnh.' },
    },
    momentField({
      name: 'startsAt',
      label: 'Bắt đầu',
      required: true,
      defaultValue: () => new Date().toISOString(),
      sidebar: true,
    }),
    momentField({
      name: 'endsAt',
      label: 'Kết thúc',
      sidebar: true,
      validate: (value, { data }) => {
        const startsAt = (data as { startsAt?: string }).startsAt;
        return !value || !startsAt || new Date(value) > new Date(startsAt)
          ? true
          : 'Lúc kết thúc phải sau lúc bắt đầu.';
      },
    }),
    slugField({ from: 'title' }),
    rare(languageFields('notices')),
  ],
});

function ownCommune(user: Visitor): string[] {
  const own = communeOf(user);
  return own ? [own] : [];
}
