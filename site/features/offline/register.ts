/** Registers the worker; an installation that the network interrupted resumes. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
}
