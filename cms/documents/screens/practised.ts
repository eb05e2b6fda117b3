import { screenColours, screenFrames } from '../../../content/schema/screen.ts';
import { rare } from '../../base/fields/rare.ts';

const frames: Record<(typeof screenFrames)[number], string> = {
  app: 'Trong một ứng dụng, một trang',
  home: 'Màn hình chính của điện thoại',
  call: 'Cuộc gọi',
};

const colours: Record<(typeof screenColours)[number], string> = {
  leaf: 'Xanh lá',
  plum: 'Tím mận',
  sea: 'Xanh biển',
  brick: 'Đỏ gạch',
  ink: 'Xám đậm',
  rose: 'Hồng',
};

/** The things a screen says for practices only: a picture in a guide needs none of them. */
export const practisedFields = rare(
  [
    {
      name: 'back',
      type: 'relationship',
      relationTo: 'screens',
      label: 'Màn hình trước',
      admin: { description: 'Có thì trên cùng có mũi tên lùi lại.' },
    },
    {
      name: 'frame',
      type: 'select',
      label: 'Máy đang hiện gì',
      options: screenFrames.map((value) => ({ value, label: frames[value] })),
      admin: { description: 'Để trống là trong một ứng dụng.' },
    },
    {
      name: 'colours',
      type: 'select',
      label: 'Màu của ứng dụng',
      options: screenColours.map((value) => ({ value, label: colours[value] })),
      admin: { description: 'Màu riêng khi tập thử, không phải màu của hãng nào.' },
    },
  ],
  { label: 'Khi tập thử' },
);
