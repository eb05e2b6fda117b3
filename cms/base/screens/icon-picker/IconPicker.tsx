'use client';

import type { TextFieldClientProps } from 'payload';
import { loadIcons } from '../picker/use-choices.ts';
import { Picker } from '../picker/Picker.tsx';

/** Chooses an icon of `look/icons`. */
export function IconPicker(props: TextFieldClientProps) {
  return <Picker {...props} load={loadIcons} noun="biểu tượng" size="small" />;
}
