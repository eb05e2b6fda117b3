'use client';

import type { TextFieldClientProps } from 'payload';
import { drawings } from '../../../look/drawings/drawings.ts';
import { Picker } from '../picker/Picker.tsx';

const choices = drawings.map(({ id, name, svg }) => ({ value: id, name, svg }));

/** Chooses one of the drawings that ship with the code. */
export function DrawingPicker(props: TextFieldClientProps) {
  return <Picker {...props} choices={choices} noun="hình" size="wide" />;
}
