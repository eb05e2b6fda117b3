'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { NotesTyping } from '../typed-texts/NotesTyping.tsx';
import { PasteNotice } from './PasteNotice.tsx';

/** The parts of the feature that stand in the browser. */
export const PasteFeature = createClientFeature({
  plugins: [
    { Component: PasteNotice, position: 'belowContainer' },
    { Component: NotesTyping, position: 'normal' },
  ],
});
