import type { CheckboxField } from 'payload';

/** Plainly a sample: the public sees "Dữ liệu mẫu", and all samples can be deleted at once. */
export const sampleField: CheckboxField = {
  name: 'sample',
  type: 'checkbox',
  label: 'Dữ liệu mẫu',
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Trang hiện nhãn “Dữ liệu mẫu”.',
    components: { Cell: '/base/screens/sample-cell/SampleCell.tsx#SampleCell' },
  },
};
