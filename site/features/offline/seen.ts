import type { Seen } from '../../service-worker/messages.ts';

const isUploaded = (path: string) => path.startsWith('/media/');
const pathOf = (address: string) => new URL(address, location.href).pathname;

/** This page and the uploaded pictures the browser fetched for it. */
export function seenHere(): Seen {
  const pictures = performance
    .getEntriesByType('resource')
    .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'img')
    .map(({ name }) => pathOf(name))
    .filter(isUploaded);
  return { address: location.pathname, pictures };
}
