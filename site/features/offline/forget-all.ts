import { cacheNames } from '../../service-worker/names.ts';
import { forgetKept } from '../storage/storage.ts';

/**
 * Forgets everything this phone keeps about its reader: seen, saved, chosen and ticked. The site's own
 * files stay; the next page saves all guides again, as on a first visit.
 */
export async function forgetAll(): Promise<void> {
  forgetKept();
  if (!('caches' in window)) return;
  // If the browser denies access to its caches, there is nothing in them.
  const names = await caches.keys().catch(() => []);
  // Whoever wanted nothing to be told does not want it afterwards either.
  const staying: string[] = [cacheNames.files, cacheNames.untold, cacheNames.unwanted];
  const own = names.filter((name) => name.startsWith('site-') && !staying.includes(name));
  await Promise.all(own.map((name) => caches.delete(name)));
}
