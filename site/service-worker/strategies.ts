import type { WorkboxPlugin } from 'workbox-core/types.js';
import { RangeRequestsPlugin } from 'workbox-range-requests/RangeRequestsPlugin.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { picturesPack, searchPack } from '../../content/pack.ts';
import { cacheNames, packCache } from './names.ts';
import { PagesFirst } from './pages-first.ts';
import {
  atMost,
  goneIsForgotten,
  neverSaved,
  orKept,
  savedInstead,
  troubleFails,
  underOneKey,
  whole,
} from './plugins.ts';
import { cacheKey, type RequestKind } from './requests.ts';
import { savedCopy } from './saved-copy.ts';

/** Seconds to wait for the network before a saved copy is shown. */
const patience = { page: 2.5, data: 1 };

/** The number of seen pages and pictures that are kept; the oldest go first. */
const limits = { pages: 150, pictures: 200 };

/**
 * The strategy for each kind of request.
 * @param offlinePage shown when a page is neither on the network nor saved
 */
export function createStrategies(
  offlinePage: () => Promise<Response | undefined>,
): Record<RequestKind, Strategy> {
  return {
    page: new PagesFirst({
      cacheName: cacheNames.pages,
      networkTimeoutSeconds: patience.page,
      plugins: [
        underOneKey,
        whole,
        goneIsForgotten,
        atMost(limits.pages),
        savedInstead(offlinePage),
      ],
    }),
    hashed: new CacheFirst({ cacheName: cacheNames.files, plugins: [underOneKey, whole] }),
    piece: new CacheFirst({ cacheName: cacheNames.files, plugins: [underOneKey, neverSaved] }),
    search: new NetworkFirst({
      cacheName: packCache(searchPack),
      networkTimeoutSeconds: patience.data,
      plugins: [underOneKey, neverSaved],
    }),
    // Those who have their pack ask no network for them.
    drawn: new CacheFirst({
      cacheName: packCache(picturesPack),
      plugins: [
        underOneKey,
        neverSaved,
        // One that is opened alone is a page.
        {
          handlerDidError: async ({ request }) =>
            request.mode === 'navigate' ? offlinePage() : undefined,
        },
      ],
    }),
    data: new NetworkFirst({
      cacheName: cacheNames.data,
      networkTimeoutSeconds: patience.data,
      plugins: [
        underOneKey,
        whole,
        troubleFails,
        // What is in no cache of its own may be in a pack.
        {
          cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
            cachedResponse ?? savedCopy(cacheKey(request.url)),
        },
      ],
    }),
    recording: new CacheFirst({
      cacheName: cacheNames.kept,
      plugins: [underOneKey, neverSaved, new RangeRequestsPlugin() as WorkboxPlugin],
    }),
    picture: new StaleWhileRevalidate({
      cacheName: cacheNames.pictures,
      plugins: [underOneKey, whole, orKept, atMost(limits.pictures)],
    }),
  };
}
