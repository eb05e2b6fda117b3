'use client';

import dynamic from 'next/dynamic.js';

/** The screen as a part of its own: forms do without it. */
export const LateImportScreen = dynamic(
  async () => (await import('./ImportScreen.tsx')).ImportScreen,
);
