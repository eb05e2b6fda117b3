/** Registers the worker; an installation that failed (the network broke off) goes on. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
}
