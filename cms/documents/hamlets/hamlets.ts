import { mostHouseholds } from '../../../content/schema/hamlet.ts';
import { alsoDraftedByOwnCommune } from '../../base/access/access.ts';
import { communeField } from '../../base/fields/commune.ts';
import { dayField } from '../../base/fields/day.ts';
import { sampleField } from '../../base/fields/sample.ts';
import { slugField } from '../../base/fields/slug.ts';
import { wholeNumber } from '../../base/fields/whole-number.ts';
import { staysInOwnCommune } from '../../base/hooks/own-commune.ts';
import { groups } from '../../base/menu.ts';
import { published } from '../published.ts';
import { alsoSearched, fullNameField, keepsFullName } from './full-name.ts';
import { keepsHamletKey } from './key.ts';

/** Hamlets (ấp, khóm): renamed and merged now and then, so they are dated records. */
export const hamlets = published({
  slug: 'hamlets',
  plural: 'Ấp, khóm',
  group: groups.places,
  description: 'Ấp, khóm của từng xã, phường, kèm tên cũ và ngày có hiệu lực.',
  title: 'fullName',
  searchedBy: alsoSearched,
  columns: ['name', 'commune', 'sample'],
  access: alsoDraftedByOwnCommune('commune'),
  hooks: { beforeChange: [staysInOwnCommune('commune'), keepsFullName, keepsHamletKey] },
  fields: [
    { name: 'name', type: 'text', label: 'Tên ấp, khóm', required: true },
    {
      type: 'row',
      fields: [
        communeField('Thuộc xã, phường'),
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          defaultValue: 'ap',
          options: [
            { value: 'ap', label: 'Ấp' },
            { value: 'khom', label: 'Khóm' },
          ],
        },
        { name: 'code', type: 'text', label: 'Mã ấp, khóm' },
      ],
    },
    {
      name: 'households',
      type: 'number',
      label: 'Số hộ',
      min: 1,
      max: mostHouseholds,
      validate: wholeNumber,
      admin: {
        step: 1,
        description:
          'Theo sổ của trưởng ấp, trưởng khóm. Có số này thì báo cáo của tổ tính được đã gặp mấy phần trăm số hộ.',
      },
    },
    {
      name: 'formerNames',
      type: 'text',
      hasMany: true,
      label: 'Tên cũ',
      admin: { description: 'Gõ từng tên rồi bấm Enter.' },
    },
    {
      name: 'formerUnit',
      type: 'relationship',
      relationTo: 'former-units',
      label: 'Trước thuộc xã, phường cũ',
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'validFrom', label: 'Có hiệu lực từ ngày' }),
        {
          name: 'replacedBy',
          type: 'relationship',
          relationTo: 'hamlets',
          label: 'Nay thay bằng',
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
      ],
    },
    slugField({ from: 'name', unique: false }),
    sampleField,
    fullNameField,
    {
      name: 'key',
      type: 'text',
      label: 'Khóa',
      unique: true,
      required: true,
      defaultValue: () => crypto.randomUUID(),
      admin: { hidden: true },
    },
  ],
});
