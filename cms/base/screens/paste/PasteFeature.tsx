'use client';

import type { FeatureProviderProviderClient } from '@payloadcms/richtext-lexical';
import { lazy } from 'react';

// Each form is sent this feature, whether or not one of its editors is on screen: the editor's own code
// comes with the first that is. It shows nothing before these are there.
const PasteNotice = lazy(async () => ({
  default: (await import('./PasteNotice.tsx')).PasteNotice,
}));
const NotesTyping = lazy(async () => ({
  default: (await import('../typed-texts/NotesTyping.tsx')).NotesTyping,
}));

/** The parts of the feature that stand in the browser. */
export const PasteFeature: FeatureProviderProviderClient = (props) => ({
  clientFeatureProps: props,
  feature: {
    plugins: [
      { Component: PasteNotice, position: 'belowContainer' },
      { Component: NotesTyping, position: 'normal' },
    ],
    sanitizedClientFeatureProps: props,
  },
});
