import { keepRelease, keepTaken, readLiveRelease } from './kept-release.ts';

/** How often a device asks for a new release. */
const checkEveryMilliseconds = 20 * 60 * 1000;

/** How often a worker that waits is told to take over, until it does. */
const tellAgainMilliseconds = 2 * 1000;

const address = '/kiosk/sw.js';
const scope = '/kiosk/';

/** A worker has taken over from the one with which the page began: the page is of an old release. */
let old = false;
/** Whether the attract screen is shown, so that nobody loses what they were doing. */
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
  // A first worker takes charge by itself: there is nothing to start anew.
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    old = controlled;
    controlled = true;
    startAnew();
  });
}

/**
 * Asks for a new release and takes it, now or as soon as it is saved, and starts the kiosk anew with
 * it. Called by the attract screen only.
 * @returns what ends it, for when a visitor comes
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
    // What the old one is still busy with may keep it in charge: the new one is told again.
    const again = setInterval(() => take(registration), tellAgainMilliseconds);
    signal.addEventListener('abort', () => clearInterval(again));
    if (!registration.waiting) void check(registration);
  });
  return () => {
    nobodyHere = false;
    end.abort();
  };
}

/** A release that took over while a visitor was coming waits for the visitor to leave. */
function startAnew(): void {
  if (!old || !nobodyHere) return;
  keepTaken(localStorage);
  location.reload();
}

/** Asks for a new release; where there is none, what the device has is the one that is live. */
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
