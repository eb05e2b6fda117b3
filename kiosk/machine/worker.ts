import { keepFault } from './faults.ts';
import { keepRelease, keepTaken, readLiveRelease } from './kept-release.ts';

/** The time between two requests of a machine for a new release. */
const checkEveryMilliseconds = 20 * 60 * 1000;

/** The time after which a waiting worker is told again to take over, until it does. */
const tellAgainMilliseconds = 2 * 1000;

const address = '/kiosk/sw.js';
const scope = '/kiosk/';

/** A new worker has taken over, so this page belongs to an old release. */
let old = false;
/** True while the attract screen is shown, so that a reload disturbs nobody. */
let nobodyHere = false;

/** Registers the kiosk's own service worker; it keeps the release for a start without a network. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register(address, { scope, updateViaCache: 'none' })
    .then((registration) => {
      setInterval(() => void check(registration), checkEveryMilliseconds);
    })
    .catch(() => undefined);
  // The very first worker is no update: nothing to reload.
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    old = controlled;
    controlled = true;
    startAnew();
  });
}

/**
 * Fetches a new release and reloads the kiosk with it once it is saved. Called by the attract screen
 * only.
 * @returns a function that stops it, for when a visitor comes
 */
export function takeUpdates(): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const end = new AbortController();
  const { signal } = end;
  nobodyHere = true;
  startAnew();

  const take = ({ waiting }: ServiceWorkerRegistration) => {
    if (!signal.aborted) waiting?.postMessage({ type: 'take-over' });
  };
  void navigator.serviceWorker.ready.then((registration) => {
    if (signal.aborted) return;
    take(registration);
    const watch = () => {
      const { installing } = registration;
      const look = () => {
        take(registration);
        if (installing?.state === 'activated') void check(registration);
      };
      installing?.addEventListener('statechange', look, { signal });
    };
    watch();
    registration.addEventListener('updatefound', watch, { signal });
    // Requests in flight can keep the old worker in charge, so ask again.
    const again = setInterval(() => take(registration), tellAgainMilliseconds);
    signal.addEventListener('abort', () => clearInterval(again));
    if (!registration.waiting) void check(registration);
  });
  return () => {
    nobodyHere = false;
    end.abort();
  };
}

/** Reloads with the new release, but not while a visitor is here. */
function startAnew(): void {
  if (!old || !nobodyHere) return;
  try {
    keepTaken(localStorage);
  } catch (error) {
    // Where nothing more can be kept, only the time of it is not told.
    keepFault(localStorage, error);
  }
  location.reload();
}

/** Looks for a new release; if there is none, the machine has the live one. */
async function check(registration: ServiceWorkerRegistration): Promise<void> {
  const live = await readLiveRelease();
  try {
    await registration.update();
  } catch {
    return; // no network
  }
  const { active, installing, waiting } = registration;
  if (live && active && !installing && !waiting) keepRelease(localStorage, live);
}
