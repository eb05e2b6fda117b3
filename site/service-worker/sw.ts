import { dropPage, forgetPack, keepPage, keepUp, saveWanted } from './keep.ts';
import type { Answer, Message } from './messages.ts';
import { cacheNames } from './names.ts';
import { isSaving, type OnProgress } from './packs.ts';
import { kindOf } from './requests.ts';
import { isFull } from './room.ts';
import { createShell, installShell } from './shell.ts';
import { createStrategies } from './strategies.ts';
import { tidy } from './tidy.ts';

/** The phones' worker, scope `/`: only its event handlers; the rest is in the files beside it. */
declare const self: ServiceWorkerGlobalScope;

const shell = createShell(cacheNames.files, self.__WB_MANIFEST);
const strategies = createStrategies(() => shell.matchPrecache('/ngoai-tuyen/'));

self.addEventListener('install', (event) => {
  event.waitUntil(installShell(shell, cacheNames.files, event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeCharge());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, location.origin);
  if (kind) event.respondWith(strategies[kind].handle({ event, request }));
});

self.addEventListener('message', (event) => {
  const port = event.ports[0];
  const answer = (value: Answer) => port?.postMessage(value);
  const work = perform(event.data as Message, (done, of) => answer({ type: 'progress', done, of }));
  event.waitUntil(
    work.then(
      () => answer({ type: 'done' }),
      async (error: unknown) => {
        answer({ type: isFull(error) ? 'full' : 'failed' });
        if (isFull(error)) await tidyUp();
      },
    ),
  );
});

async function takeCharge(): Promise<void> {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  await tidyUp();
}

/** No tidy-up while a pack is being saved: its files look unused until the pack is complete. */
async function tidyUp(): Promise<void> {
  if (!isSaving()) await tidy(new Set(shell.getURLsToCacheKeys().values()));
}

async function perform(message: Message, onProgress: OnProgress): Promise<void> {
  switch (message.type) {
    case 'keep-up':
      return keepUp(message);
    case 'keep-page':
      return keepPage(message.seen);
    case 'drop-page':
      return dropPage(message.address);
    case 'save-pack':
      return saveWanted(message.name, onProgress);
    case 'drop-pack':
      return forgetPack(message.name).then(tidyUp);
    case 'take-over':
      return self.skipWaiting();
  }
}
