import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cacheNames } from './names.ts';
import { cacheKey } from './requests.ts';
import { stamped } from './saved-copy.ts';

/** Ignores tracking parameters when matching. */
export const underOneKey: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => cacheKey(request.url),
};

/** Caches only complete responses, stamped with the date. */
export const whole: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? stamped(response) : null,
};

export const neverSaved: WorkboxPlugin = { cacheWillUpdate: async () => null };

/** Treats a 5xx like no network: a saved copy beats an error page. */
export const troubleFails: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new TypeError(`The server answered ${response.status}.`);
    return response;
  },
};

/** Removes from the phone what is gone from the site. */
export const goneIsForgotten: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410)
      for (const name of await caches.keys())
        if (name.startsWith('site-')) await (await caches.open(name)).delete(cacheKey(request.url));
    return response;
  },
};

/** Drops the oldest entries; a cache lists its keys in insertion order. */
export const atMost = (limit: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    const surplus = (await cache.keys()).slice(0, -limit);
    for (const key of surplus) await cache.delete(key);
  },
});

/** Falls back to the pages the reader chose to keep. */
export const orKept: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? caches.match(cacheKey(request.url), { cacheName: cacheNames.kept }),
};
