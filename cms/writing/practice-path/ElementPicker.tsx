'use client';

import dynamic from 'next/dynamic.js';

/** Chooses a place of the screen that a step is on. What draws it, no other form needs. */
export const ElementPicker = dynamic(async () => (await import('./PlacePicker.tsx')).PlacePicker);
