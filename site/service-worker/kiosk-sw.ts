import type { Message } from './messages.ts';
import { cacheKey } from './requests.ts';
import { createShell, installShell } from './shell.ts';

/**
 * The kiosk's worker, scope `/kiosk/`. It saves one release whole (page, scripts, styles, guides,
 * titles, the desks' communes) and answers from it, so that the kiosk starts without a network and
 * shows one release at a time. A new one takes over when the attract screen says so. Nothing else
 * is saved: other communes would tell whose hamlet a visitor looked for.
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
