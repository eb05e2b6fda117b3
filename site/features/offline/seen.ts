import type { Seen } from '../../service-worker/messages.ts';

/** This page, with the uploaded pictures that the browser has fetched for it. */
export function seenHere(): Seen {
  const pictures = performance
    .getEntriesByType('resource')
    .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'img')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/media/'));
  return { address: location.pathname, pictures };
}
