'use client';

import dynamic from 'next/dynamic.js';

/** The table as a part of its own: forms do without it. */
export const LateCommunesTable = dynamic(
  async () => (await import('./CommunesTable.tsx')).CommunesTable,
);
