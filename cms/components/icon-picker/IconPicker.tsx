'use client';

import type { TextFieldClientProps } from 'payload';
import { iconChoices } from '../picker/choices.ts';
import { Picker } from '../picker/Picker.tsx';

/** Chooses an icon of `look/icons`. */
export function IconPicker(props: TextFieldClientProps) {
  return <Picker {...props} choices={iconChoices} noun="biểu tượng" size="small" />;
}
