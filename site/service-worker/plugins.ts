import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cacheNames } from './names.ts';
import { cacheKey } from './requests.ts';
import { asSaved, savedCopy, stamped } from './saved-copy.ts';

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

/**
 * Answers with the newest saved copy of a page, else with the page on that, when the network fails or
 * the server is in trouble; the answer says which of the two it was.
 */
export function savedInstead(lastResort: () => Promise<Response | undefined>): WorkboxPlugin {
  return {
    fetchDidSucceed: async ({ response, state }) => {
      if (response.status < 500) return response;
      if (state) state['trouble'] = true;
      throw new TypeError(`The server answered ${response.status}.`);
    },
    cachedResponseWillBeUsed: ({ request, state }) =>
      savedCopy(cacheKey(request.url), isTroubled(state)),
    handlerDidError: async ({ state }) => {
      const page = await lastResort();
      // It is in the place of another page, and was saved at no time that matters.
      return page && asSaved(page, '', isTroubled(state));
    },
  };
}

const isTroubled = (state?: Record<string, unknown>) => state?.['trouble'] === true;

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
