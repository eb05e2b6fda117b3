'use client';

import { useEffect, useState } from 'react';
import { look } from '../../base/screens/ask/ask.ts';
import type { PublicationSummary } from '../../publishing/publication/summary.ts';

/** Milliseconds between two looks while the page is in view. */
const pause = 2000;

/** The state of publishing, kept up to date. */
export function usePublication(initial: PublicationSummary): PublicationSummary {
  const [publication, setPublication] = useState(initial);
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setInterval(async () => {
      if (document.hidden) return;
      const found = await look<PublicationSummary>('/api/live/state', leaving.signal);
      if (found) setPublication(found);
    }, pause);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, []);
  return publication;
}
