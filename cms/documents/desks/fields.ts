import type { ArrayField, Field, JSONField } from 'payload';
import { rare } from '../../base/fields/rare.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { timeField } from '../../base/fields/time.ts';
import { readMachineState } from '../../desks/machines/machine-state.ts';
import { weekdays } from '../../../content/opening.ts';

const weekdayOptions = weekdays.map((label, at) => ({ value: String(at + 1), label }));

/** The people on duty; weekday 1 = Monday … 7 = Sunday. */
export const onDutyField: Field = {
  name: 'onDuty',
  type: 'array',
  label: 'Người trực',
  labels: { singular: 'người trực', plural: 'Người trực' },
  admin: { components: { RowLabel: rowLabel('Người trực', 'name') } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'weekday',
          type: 'select',
          label: 'Ngày',
          required: true,
          options: weekdayOptions,
        },
        { name: 'name', type: 'text', label: 'Tên', required: true },
      ],
    },
  ],
};

/**
 * The opening hours of the desk: shown to the public, and the hours in which a silent machine is
 * noticed.
 */
export const openingField: ArrayField = {
  name: 'opening',
  type: 'array',
  label: 'Giờ mở cửa',
  labels: { singular: 'buổi', plural: 'Giờ mở cửa' },
  admin: {
    description:
      'Mỗi buổi một dòng. Trong giờ này, máy ở quầy im lặng quá 15 phút thì hệ thống báo đỏ.',
    components: { RowLabel: '/base/screens/row-label/RowLabel.tsx#OpeningLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        weekdayField('from', 'Từ', '1'),
        weekdayField('to', 'Đến', '5'),
        timeField({ name: 'opens', label: 'Mở lúc' }),
        timeField({ name: 'closes', label: 'Đóng lúc' }),
      ],
    },
  ],
  validate: (value) =>
    (value as { opens?: string; closes?: string }[] | null | undefined)?.every(
      ({ opens, closes }) => !opens || !closes || opens < closes,
    ) === false
      ? 'Giờ đóng cần sau giờ mở.'
      : true,
};

/**
 * The state of the machine, for the panel above the desk and the column in the list. Never stored.
 */
export const machineStateField: JSONField = {
  name: 'machine',
  type: 'json',
  label: 'Máy',
  virtual: true,
  access: { create: () => false, update: () => false },
  hooks: {
    afterRead: [
      ({ data, req }) =>
        req.user && data?.id ? readMachineState(req.payload, req.user, String(data.id)) : null,
    ],
  },
  admin: {
    disableListFilter: true,
    disableBulkEdit: true,
    components: {
      Field: '/desks/machines/screens/MachinePanel.tsx#MachinePanel',
      Cell: '/desks/machines/screens/MachineMark.tsx#MachineCell',
    },
  },
};

/** The settings of the machine. */
export const machineSettings: Field[] = [
  rare(
    [
      {
        type: 'row',
        fields: [
          seconds('idleSeconds', 'Chờ bao nhiêu giây thì hỏi lại', 90),
          seconds('readingIdleSeconds', 'Chờ khi đang đọc (giây)', 180),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'volume',
            type: 'number',
            label: 'Âm lượng (0–100)',
            min: 0,
            max: 100,
            defaultValue: 70,
          },
          {
            name: 'printer',
            type: 'select',
            label: 'Máy in',
            defaultValue: 'none',
            options: [
              { value: 'none', label: 'Không có' },
              { value: '80mm', label: 'Giấy cuộn 80 mm' },
              { value: 'a4', label: 'Giấy A4' },
            ],
          },
        ],
      },
    ],
    { label: 'Cách máy chạy', inSidebar: false },
  ),
];

function seconds(name: string, label: string, defaultValue: number): Field {
  return { name, type: 'number', label, min: 20, max: 900, defaultValue };
}

function weekdayField(name: string, label: string, defaultValue: string): Field {
  return { name, type: 'select', label, required: true, defaultValue, options: weekdayOptions };
}
