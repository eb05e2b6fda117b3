'use client';

import type { TextFieldClientProps } from 'payload';
import { drawingChoices } from '../picker/choices.ts';
import { Picker } from '../picker/Picker.tsx';

/** Chooses one of the drawings that ship with the code. */
export function DrawingPicker(props: TextFieldClientProps) {
  return <Picker {...props} choices={drawingChoices} noun="hình" size="wide" />;
}
