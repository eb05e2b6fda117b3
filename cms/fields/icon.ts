import type { Condition, TextField } from 'payload';
import { isIconName } from '../../look/icons/icon.ts';
import { comparedAs } from './compared-as.ts';

interface IconOptions {
  required?: boolean;
  condition?: Condition;
  description?: string;
  inSidebar?: boolean;
}

/** The name of an icon of `look/icons`. */
export function iconField({
  required = true,
  condition,
  description,
  inSidebar,
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
      ...(inSidebar && { position: 'sidebar' as const }),
      components: {
        Field: '/components/icon-picker/IconPicker.tsx#IconPicker',
        Diff: '/components/diff/ChoiceDiff.tsx#IconDiff',
      },
    },
  };
}
