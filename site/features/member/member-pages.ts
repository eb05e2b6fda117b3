import { memberPack, packAddress } from '../../../content/pack.ts';
import { load } from '../../browser/load.ts';
import { packCache } from '../../service-worker/names.ts';
import { askWorker } from '../offline/ask-worker.ts';
import { startHub } from './member-hub.ts';
import { startLeaflet } from './member-leaflet.ts';
import { startVisits } from './member-visits.ts';

const starts: Record<string, (page: HTMLElement) => void> = {
  member: startHub,
  visits: startVisits,
  leaflet: startLeaflet,
};

/** Wakes the page of a member, and keeps all of them on this phone. */
export function start(): void {
  const page = document.querySelector<HTMLElement>('[data-member]');
  if (!page) return;
  const own = starts[page.dataset.member ?? ''];
  if (own) own(page);
  else load(import('./member-counting.ts'), ({ startCounting }) => startCounting(page));
  void keepPages(page);
}

async function keepPages(page: HTMLElement): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !('caches' in window)) return;
  const isKept = async () =>
    (await caches.match(packAddress(memberPack), { cacheName: packCache(memberPack) })) !==
    undefined;
  const isThere = await isKept().catch(() => false);
  if (!isThere) await askWorker({ type: 'save-pack', name: memberPack });
  const note = page.querySelector<HTMLElement>('[data-offline]');
  if (note) note.hidden = !(await isKept().catch(() => false));
}
