'use client';

import dynamic from 'next/dynamic.js';

/** The screen as a part of its own: forms do without it. */
export const LatePersonScreen = dynamic(
  async () => (await import('./PersonScreen.tsx')).PersonScreen,
);
