import { memberPack } from '../../../content/pack.ts';
import { load } from '../../browser/load.ts';
import { keepOwnPack } from '../offline/ask-worker.ts';
import { startHub } from './member-hub.ts';

/** Wakes the page of a member, and keeps all of them on this phone. */
export function start(): void {
  const page = document.querySelector<HTMLElement>('[data-member]');
  if (!page) return;
  wake(page);
  void keepPages(page);
}

/** The start is no heavier than a guide: what others need comes to them alone. */
function wake(page: HTMLElement): void {
  switch (page.dataset.member) {
    case 'member':
      return startHub(page);
    case 'visits':
      return load(import('./member-visits.ts'), ({ startVisits }) => startVisits(page));
    case 'leaflet':
      return load(import('./member-leaflet.ts'), ({ startLeaflet }) => startLeaflet(page));
    default:
      return load(import('./member-counting.ts'), ({ startCounting }) => startCounting(page));
  }
}

async function keepPages(page: HTMLElement): Promise<void> {
  const isKept = await keepOwnPack(memberPack);
  const note = page.querySelector<HTMLElement>('[data-offline]');
  if (note) note.hidden = !isKept;
}
