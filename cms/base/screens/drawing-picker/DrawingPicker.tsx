'use client';

import type { TextFieldClientProps } from 'payload';
import { loadDrawings } from '../picker/use-choices.ts';
import { Picker } from '../picker/Picker.tsx';

/** Chooses one of the drawings that ship with the code. */
export function DrawingPicker(props: TextFieldClientProps) {
  return <Picker {...props} load={loadDrawings} noun="hình" size="wide" />;
}
