import { packAddress } from '../../../content/pack.ts';
import { cacheNames, packCache } from '../../service-worker/names.ts';
import { seenHere } from './seen.ts';

/**
 * What works without a network: registers the worker, wakes the save buttons, says when a page is a
 * saved copy. Only what every page needs is here; the rest is loaded when it is used.
 */
const root = document.documentElement;
const canSave = import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window;

const sayState = () => void import('./state.ts').then((state) => state.sayState());
if (root.dataset.saved !== undefined || !navigator.onLine) sayState();
addEventListener('offline', sayState);
addEventListener('online', sayState);

if (/Zalo|FBA[NV]|Instagram|; wv\)/.test(navigator.userAgent))
  void import('./in-app.ts').then(({ suggestBrowser }) => suggestBrowser());

if (document.querySelector('ap-saved')) void import('./saved-list.ts');

if (canSave) {
  wakeButtons();
  addEventListener('load', () => void start());
  addEventListener('online', () => void start());
  document.addEventListener('place-chosen', (event) => {
    const { commune } = (event as CustomEvent<{ commune: string }>).detail;
    void import('./saving.ts').then(({ savePack }) => savePack(commune));
  });
}

/** An installation that failed (the network broke off) goes on here, at every visit. */
async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    offerUpdates(registration);
    const { active } = await serviceWorker.ready;
    active?.postMessage({ type: 'keep-up', seen: seenHere() });
  } catch {
    // Without a worker everything else works.
  }
}

function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller)
      void import('./update.ts').then(({ offerUpdate }) => offerUpdate(registration));
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
}

function wakeButtons(): void {
  const page = document.querySelector<HTMLElement>('[data-save-page]');
  if (page)
    wake(page, caches.match(location.pathname, { cacheName: cacheNames.kept }), 'togglePage');
  const pack = document.querySelector<HTMLElement>('[data-save-pack]');
  const slug = pack?.closest<HTMLElement>('[data-slug]')?.dataset.slug;
  if (pack && slug)
    wake(pack, caches.match(packAddress(slug), { cacheName: packCache(slug) }), 'togglePack');
}

function wake(
  button: HTMLElement,
  copy: Promise<Response | undefined>,
  action: 'togglePage' | 'togglePack',
): void {
  void copy.then((saved) => {
    button.hidden = false;
    if (saved) void import('./saving.ts').then(({ showSaved }) => showSaved(button, true));
  });
  button.addEventListener(
    'click',
    () => void import('./saving.ts').then((saving) => saving[action](button)),
  );
}
