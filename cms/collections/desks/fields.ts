import type { Field } from 'payload';

const weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];

/** Who is on duty; weekday 1 = Monday … 7 = Sunday. */
export const onDutyField: Field = {
  name: 'onDuty',
  type: 'array',
  label: 'Người trực',
  labels: { singular: 'người trực', plural: 'Người trực' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'weekday',
          type: 'select',
          label: 'Ngày',
          required: true,
          options: weekdays.map((label, at) => ({ value: String(at + 1), label })),
        },
        { name: 'name', type: 'text', label: 'Tên', required: true },
      ],
    },
  ],
};

/** How the device behaves. */
export const deviceFields: Field[] = [
  {
    type: 'collapsible',
    label: 'Máy ở quầy',
    admin: { initCollapsed: true },
    fields: [
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
  },
];

function seconds(name: string, label: string, defaultValue: number): Field {
  return { name, type: 'number', label, min: 20, max: 900, defaultValue };
}
