import type { TextField } from 'payload';
import { isIconName } from '../../look/icons/icon.ts';

/** The name of an icon of `look/icons`. */
export function iconField(): TextField {
  return {
    name: 'icon',
    type: 'text',
    label: 'Biểu tượng',
    required: true,
    hasMany: false,
    validate: (value: string | null | undefined) =>
      value && isIconName(value) ? true : 'Hãy chọn một biểu tượng trong danh sách.',
    admin: { components: { Field: '/components/icon-picker/IconPicker.tsx#IconPicker' } },
  };
}
