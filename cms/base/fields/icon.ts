import type { Condition, TextField } from 'payload';
import { isIconName } from '../../../look/icons/icon.ts';
import { comparedAs } from './compared-as.ts';

interface IconOptions {
  required?: boolean;
  condition?: Condition;
  description?: string;
}

/** The name of an icon of `look/icons`. */
export function iconField({
  required = true,
  condition,
  description,
}: IconOptions = {}): TextField {
  return {
    name: 'icon',
    type: 'text',
    label: 'Biểu tượng',
    required,
    hasMany: false,
    ...comparedAs('icon'),
    validate: (value: string | null | undefined) =>
      (value ? isIconName(value) : !required) ? true : 'Hãy chọn một biểu tượng trong danh sách.',
    admin: {
      ...(condition && { condition }),
      ...(description && { description }),
      components: {
        Field: '/base/screens/icon-picker/IconPicker.tsx#IconPicker',
      },
    },
  };
}
