'use client';

import { useEffect } from 'react';

/** Milliseconds between two looks. */
const pause = 1000;

/**
 * Looks again and again at what is at work, since an answer may be lost.
 * @param id nothing while there is none
 */
export function useFollowing(id: string | undefined, look: (id: string) => unknown): void {
  useEffect(() => {
    if (id === undefined) return;
    const timer = setInterval(() => void look(id), pause);
    return () => clearInterval(timer);
  }, [id, look]);
}
