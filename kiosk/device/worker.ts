/** How often a device asks for a new release. */
const checkEveryMilliseconds = 20 * 60 * 1000;

const address = '/kiosk/sw.js';
const scope = '/kiosk/';

/** Whether a waiting worker was told to take over. */
let taking = false;

/** Registers the kiosk's own service worker; it keeps the release for a start without a network. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register(address, { scope, updateViaCache: 'none' })
    .then((registration) => {
      setInterval(() => void registration.update().catch(() => undefined), checkEveryMilliseconds);
    })
    .catch(() => undefined);
  navigator.serviceWorker.addEventListener('controllerchange', () => taking && location.reload());
}

/**
 * Asks for a new release and takes it, now or as soon as it is saved, and starts the kiosk anew with it. Called by the
 * attract screen, so that nobody loses what they were doing.
 * @returns what ends it, for when a visitor comes
 */
export function takeUpdates(): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const end = new AbortController();
  const { signal } = end;

  const take = ({ waiting }: ServiceWorkerRegistration) => {
    if (signal.aborted || !waiting) return;
    taking = true;
    waiting.postMessage({ type: 'take-over' });
  };
  void navigator.serviceWorker.ready.then((registration) => {
    take(registration);
    const watch = () =>
      registration.installing?.addEventListener('statechange', () => take(registration), {
        signal,
      });
    watch();
    registration.addEventListener('updatefound', watch, { signal });
    void registration.update().catch(() => undefined);
  });
  return () => end.abort();
}
