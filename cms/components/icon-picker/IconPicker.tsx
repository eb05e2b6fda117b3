'use client';

import type { TextFieldClientProps } from 'payload';
import { iconSvg } from '../../../look/icons/icon.ts';
import { iconLabels, iconNames } from '../../../look/icons/names.ts';
import { Picker } from '../picker/Picker.tsx';

const choices = iconNames.map((value) => ({
  value,
  name: iconLabels[value],
  svg: iconSvg(value),
}));

/** Chooses an icon of `look/icons`. */
export function IconPicker(props: TextFieldClientProps) {
  return <Picker {...props} choices={choices} noun="biểu tượng" size="small" />;
}
