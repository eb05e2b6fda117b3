import { packAddress } from '../../../content/pack.ts';
import type { Message } from '../../service-worker/messages.ts';
import { cacheNames, packCache } from '../../service-worker/names.ts';
import { isInApp } from '../../browser/in-app-browser.ts';
import { load } from '../../browser/load.ts';
import { keep, recall } from '../storage/storage.ts';
import { register } from './register.ts';
import { seenHere } from './seen.ts';
import { isUnwanted } from './unwanted.ts';

/**
 * Offline support: registers the worker, enables the save buttons, marks saved copies. Only what every
 * page needs is here; the rest is loaded on use.
 */
const root = document.documentElement;
const canSave = import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window;

/** A place whose pack was not requested yet: readers may leave the page before the worker is ready. */
const wantedKey = 'can-luu';

// Nobody asked for it: where it can't be had, nothing is said.
const sayState = () => load(import('./state.ts'), (state) => state.sayState(), Boolean);
if (root.dataset.saved !== undefined || !navigator.onLine || hasLost()) sayState();
addEventListener('offline', sayState);
addEventListener('online', sayState);
// A picture that got lost on the way says what it shows.
addEventListener('error', sayState, true);

// Asked for again as long as it could not be had.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden)
    import('./changed.ts').then((changed) => changed.lookForChange()).catch(Boolean);
});

// Who has no network opens nothing elsewhere.
if (isInApp) import('./in-app.ts').then(({ suggestBrowser }) => suggestBrowser()).catch(Boolean);

if (document.querySelector('ap-saved')) load(import('./saved-list.ts'));

wakeButtons();
if (canSave) {
  addEventListener('load', start);
  addEventListener('online', start);
  document.addEventListener('place-chosen', (event) => {
    keep(wantedKey, (event as CustomEvent<{ commune: string }>).detail.commune);
    void navigator.storage?.persist?.().catch(() => undefined);
    void start(event);
  });
}

/** Tells whether a picture got lost before anybody listened. */
function hasLost(): boolean {
  return [...document.images].some(({ complete, naturalWidth }) => complete && !naturalWidth);
}

async function start({ type }: Event): Promise<void> {
  try {
    offerUpdates(await register());
    const { active } = await navigator.serviceWorker.ready;
    const wanted = recall(wantedKey);
    const message: Message = {
      type: 'keep-up',
      seen: seenHere(),
      isSameView: type !== 'load',
      isUnwanted: isUnwanted(),
      ...(wanted !== null && { wanted }),
    };
    active?.postMessage(message);
    keep(wantedKey, null);
  } catch {
    // Everything else works without a worker.
  }
}

function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller)
      load(import('./saving.ts'), ({ offerUpdate }) => offerUpdate(registration));
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
}

/** Save buttons show their state; they are hidden where the browser stores nothing. */
function wakeButtons(): void {
  const page = document.querySelector<HTMLElement>('[data-save-page]');
  if (page) wake(page, location.pathname, cacheNames.kept, 'togglePage');
  const pack = document.querySelector<HTMLElement>('[data-save-pack]');
  const slug = pack?.closest<HTMLElement>('[data-slug]')?.dataset.slug;
  if (pack && slug) wake(pack, packAddress(slug), packCache(slug), 'togglePack');
}

function wake(
  button: HTMLElement,
  address: string,
  cacheName: string,
  action: 'togglePage' | 'togglePack',
): void {
  const copy = canSave ? caches.match(address, { cacheName }) : Promise.reject(new Error());
  void copy.then(
    (saved) => saved && load(import('./saving.ts'), ({ showSaved }) => showSaved(button, true)),
    () => (button.hidden = true),
  );
  button.addEventListener('click', () =>
    load(import('./saving.ts'), (saving) => saving[action](button)),
  );
}
