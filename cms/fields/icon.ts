import type { TextField } from 'payload';

/** The name of an icon of `look/icons`. */
export function iconField(): TextField {
  return {
    name: 'icon',
    type: 'text',
    label: 'Biểu tượng',
    required: true,
    hasMany: false,
    admin: { components: { Field: '/components/icon-picker/IconPicker.tsx#IconPicker' } },
  };
}
