'use client';

import { useEffect, useState } from 'react';
import type { Publication } from '../../publication/publication.ts';

/** Milliseconds between two looks while the page is in view. */
const pause = 2000;

/** The state of publishing, kept up to date. */
export function usePublication(initial: Publication): Publication {
  const [publication, setPublication] = useState(initial);
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setInterval(async () => {
      if (document.hidden) return;
      const found = await fetchPublication(leaving.signal);
      if (found) setPublication(found);
    }, pause);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, []);
  return publication;
}

async function fetchPublication(signal: AbortSignal): Promise<Publication | undefined> {
  try {
    const response = await fetch('/api/live/state', { signal, credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Publication) : undefined;
  } catch {
    return undefined; // offline for a moment, or the editor has left
  }
}
