import { alsoDraftedByOwnCommune } from '../../base/access/access.ts';
import { communeField } from '../../base/fields/commune.ts';
import { phoneField } from '../../base/fields/phone.ts';
import { sampleField } from '../../base/fields/sample.ts';
import { staysInOwnCommune } from '../../base/hooks/own-commune.ts';
import { groups } from '../../base/menu.ts';
import { dropsRemoved } from '../../people/erasure/drops-removed.ts';
import { published } from '../published.ts';
import { forgetMachines } from '../../desks/machines/machines.ts';
import { machineSettings, machineStateField, onDutyField, openingField } from './fields.ts';

/** Reception desks with a kiosk (quầy). */
export const desks = published({
  slug: 'desks',
  plural: 'Quầy',
  group: groups.places,
  description: 'Quầy tiếp dân có máy hướng dẫn: ai trực, việc hay làm, cách máy hoạt động.',
  title: 'name',
  searchedBy: ['code'],
  columns: ['name', 'machine', 'code', 'commune'],
  access: alsoDraftedByOwnCommune('commune'),
  hooks: {
    beforeChange: [dropsRemoved('onDuty'), staysInOwnCommune('commune')],
    afterDelete: [({ id, req }) => forgetMachines(req, String(id))],
  },
  fields: [
    machineStateField,
    { name: 'name', type: 'text', label: 'Tên quầy', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: 'Mã quầy',
          required: true,
          unique: true,
          defaultValue: () => crypto.randomUUID().replace(/-/g, '').slice(0, 6).toUpperCase(),
          validate: (value: string | null | undefined) =>
            value && /^[A-Z0-9]{4,12}$/.test(value)
              ? true
              : `“${value ?? ''}” chưa đúng: mã quầy có 4 đến 12 chữ in hoa không dấu hoặc chữ số.`,
          admin: { description: 'Gõ trên máy ở quầy để nhận cài đặt.' },
        },
        communeField(),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'hours',
          type: 'text',
          label: 'Giờ tiếp dân, viết bằng lời',
          admin: { description: 'Để trống thì hiện theo giờ mở cửa ở dưới.' },
        },
        phoneField({ name: 'phone', label: 'Số điện thoại của quầy' }),
      ],
    },
    openingField,
    {
      name: 'tasks',
      type: 'relationship',
      relationTo: 'guides',
      hasMany: true,
      label: 'Việc hay làm',
      admin: { description: 'Hiện ở màn hình đầu, theo thứ tự này.' },
    },
    onDutyField,
    ...machineSettings,
    sampleField,
  ],
});
