import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

/**
 * What a worker saves on installation. It goes file by file and takes none twice: an installation
 * that was cut off goes on at the next visit where it stopped.
 */
export function createShell(
  cacheName: string,
  manifest: ServiceWorkerGlobalScope['__WB_MANIFEST'],
): PrecacheController {
  const shell = new PrecacheController({ cacheName });
  shell.addToCacheList(manifest);
  return shell;
}
