import type { GroupField } from 'payload';
import { drawingById } from '../../../look/drawings/drawings.ts';
import { comparedAs } from './compared-as.ts';

/** An id of a drawing that ships with the code, or nothing. */
export const isDrawing = (value: string | null | undefined): true | string =>
  !value || drawingById(value) ? true : `Không có hình vẽ “${value}”. Hãy chọn lại.`;

/** A gallery to choose from. */
export const drawingComponents = {
  Field: '/base/screens/drawing-picker/DrawingPicker.tsx#DrawingPicker',
};

/** The picture of a step: a drawing that ships with the code, or one of the library. */
export const pictureField: GroupField = {
  name: 'picture',
  type: 'group',
  label: 'Hình minh họa',
  ...comparedAs('picture'),
  fields: [
    {
      name: 'source',
      type: 'radio',
      label: 'Lấy hình từ',
      defaultValue: 'drawing',
      options: [
        { value: 'drawing', label: 'Hình vẽ có sẵn' },
        { value: 'media', label: 'Thư viện' },
      ],
      admin: { layout: 'horizontal' },
    },
    {
      name: 'drawing',
      type: 'text',
      label: 'Hình vẽ',
      validate: isDrawing,
      admin: {
        condition: (_, sibling) => sibling?.source !== 'media',
        components: drawingComponents,
      },
    },
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: 'Hình trong thư viện',
      filterOptions: { mimeType: { contains: 'image/' } },
      admin: { condition: (_, sibling) => sibling?.source === 'media' },
    },
  ],
};
