'use client';

import dynamic from 'next/dynamic.js';

/** Beside the form of a screen: its picture. What draws it, no other form needs. */
export const ScreenPicture = dynamic(async () => (await import('./DrawnScreen.tsx')).DrawnScreen);
