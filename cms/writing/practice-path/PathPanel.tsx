'use client';

import dynamic from 'next/dynamic.js';

/** Below the steps of a practice: whether its path can be walked. No other form needs its rules. */
export const PathPanel = dynamic(async () => (await import('./WalkedPath.tsx')).WalkedPath);
