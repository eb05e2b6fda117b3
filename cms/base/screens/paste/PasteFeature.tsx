'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PasteNotice } from './PasteNotice.tsx';

/** The part of the feature that stands in the browser. */
export const PasteFeature = createClientFeature({
  plugins: [{ Component: PasteNotice, position: 'belowContainer' }],
});
