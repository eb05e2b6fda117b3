import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { fetchInto } from './fetch-into.ts';
import { severalAtOnce } from './several-at-once.ts';

/** Creates the shell that a worker precaches on installation. */
export function createShell(
  cacheName: string,
  manifest: ServiceWorkerGlobalScope['__WB_MANIFEST'],
): PrecacheController {
  const shell = new PrecacheController({ cacheName });
  shell.addToCacheList(manifest);
  return shell;
}

/**
 * Saves the shell. Files already there are skipped, so an interrupted installation resumes at the next
 * visit. Hashed files are fetched several at a time to hide latency.
 */
export async function installShell(
  shell: PrecacheController,
  cacheName: string,
  event: ExtendableEvent,
): Promise<void> {
  const cache = await caches.open(cacheName);
  const hashed = [...shell.getURLsToCacheKeys()].filter(([address, key]) => address === key);
  await severalAtOnce(hashed, async ([address]) => {
    if (!(await cache.match(address))) await fetchInto(cache, address);
  });
  await shell.install(event);
}
