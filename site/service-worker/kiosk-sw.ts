import type { Message } from './messages.ts';
import { cacheKey } from './requests.ts';
import { createShell, installShell } from './shell.ts';

/**
 * The kiosk's worker, scope `/kiosk/`. It precaches one whole release (page, scripts, styles,
 * guides, pages, titles, all communes) and serves from it, so that the kiosk starts offline and never
 * mixes releases. A new one takes over on the attract screen. Nothing else is cached: what was kept on
 * the way would reveal whose hamlet a visitor looked for.
 */
declare const self: ServiceWorkerGlobalScope;

const cacheName = 'kiosk-files';

const shell = createShell(cacheName, self.__WB_MANIFEST);

self.addEventListener('install', (event) => {
  event.waitUntil(installShell(shell, cacheName, event));
});

self.addEventListener('activate', (event) => {
  void shell.activate(event);
  event.waitUntil(takeCharge());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const saved = shell.getCacheKeyForURL(cacheKey(request.url));
  if (saved)
    event.respondWith(shell.strategy.handle({ event, request, params: { cacheKey: saved } }));
});

self.addEventListener('message', (event) => {
  if ((event.data as Message).type === 'take-over') event.waitUntil(self.skipWaiting());
});

async function takeCharge(): Promise<void> {
  const leftOver = (await caches.keys()).filter(
    (name) => name.startsWith('kiosk-') && name !== cacheName,
  );
  await Promise.all(leftOver.map((name) => caches.delete(name)));
  await self.clients.claim();
}
