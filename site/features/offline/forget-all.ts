import { cacheNames } from '../../service-worker/names.ts';
import { forgetKept } from '../storage/storage.ts';

/**
 * Forgets all that this phone keeps of its reader: what was seen, saved, chosen and ticked. The
 * site's own files stay; all guides are saved again by the next page, as on a first visit.
 */
export async function forgetAll(): Promise<void> {
  forgetKept();
  if (!('caches' in window)) return;
  // A browser that refuses its caches has nothing in them.
  const names = await caches.keys().catch(() => []);
  const own = names.filter((name) => name.startsWith('site-') && name !== cacheNames.files);
  await Promise.all(own.map((name) => caches.delete(name)));
}
