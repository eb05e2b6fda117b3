import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cacheNames } from './names.ts';
import { cacheKey } from './requests.ts';
import { stamped } from './saved-copy.ts';

/** Visits with and without tracking parameters are one. */
export const underOneKey: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => cacheKey(request.url),
};

/** Saves whole answers only, with the date. */
export const whole: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? stamped(response) : null,
};

export const neverSaved: WorkboxPlugin = { cacheWillUpdate: async () => null };

/** A server in trouble is like no network: what is saved is better than its excuse. */
export const troubleFails: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new TypeError(`The server answered ${response.status}.`);
    return response;
  },
};

/** What is gone on the site goes from the phone too. */
export const goneIsForgotten: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410)
      for (const name of await caches.keys())
        if (name.startsWith('site-')) await (await caches.open(name)).delete(cacheKey(request.url));
    return response;
  },
};

/** Drops the oldest entries: a cache lists them in the order in which they were put. */
export const atMost = (limit: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    const surplus = (await cache.keys()).slice(0, -limit);
    for (const key of surplus) await cache.delete(key);
  },
});

/** What somebody asked to keep answers too. */
export const orKept: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? caches.match(cacheKey(request.url), { cacheName: cacheNames.kept }),
};
