import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { Message } from './messages.ts';
import { troubleFails, underOneKey } from './plugins.ts';
import { cacheKey } from './requests.ts';
import { createShell } from './shell.ts';

/**
 * The kiosk's worker, scope `/kiosk/`. It saves one release whole (page, scripts, styles, guides,
 * titles, the desks' communes) and answers from it, so that the kiosk starts without a network and
 * shows one release at a time. A new one takes over when the attract screen says so.
 */
declare const self: ServiceWorkerGlobalScope;

const cacheNames = { files: 'kiosk-files', data: 'kiosk-data' };

const shell = createShell(cacheNames.files, self.__WB_MANIFEST);

/** Places beyond those of the desks: fresh if the network is quick, else as they were last seen. */
const others = new NetworkFirst({
  cacheName: cacheNames.data,
  networkTimeoutSeconds: 2.5,
  plugins: [underOneKey, troubleFails],
});

self.addEventListener('install', (event) => {
  void shell.install(event);
});

self.addEventListener('activate', (event) => {
  void shell.activate(event);
  event.waitUntil(takeCharge());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const saved = shell.getCacheKeyForURL(cacheKey(request.url));
  if (saved)
    event.respondWith(shell.strategy.handle({ event, request, params: { cacheKey: saved } }));
  else if (/^\/(?:data|media)\//.test(pathname))
    event.respondWith(others.handle({ event, request }));
});

self.addEventListener('message', (event) => {
  if ((event.data as Message).type === 'take-over') event.waitUntil(self.skipWaiting());
});

async function takeCharge(): Promise<void> {
  const used = Object.values(cacheNames);
  const leftOver = (await caches.keys()).filter(
    (name) => name.startsWith('kiosk-') && !used.includes(name),
  );
  await Promise.all(leftOver.map((name) => caches.delete(name)));
  await self.clients.claim();
}
