import { dataAddresses } from '../../../content/data-addresses.ts';
import type { BannerData } from '../../page-data/banner.ts';
import { load } from '../../browser/load.ts';

/**
 * Urgent notices on pages that don't contain them: fetched from a small uncached file and shown at the
 * bottom of the screen, so that nothing being read moves. What shows them comes when there are some.
 */
class Banner extends HTMLElement {
  connectedCallback(): void {
    void this.fill();
  }

  async fill(): Promise<void> {
    const notices = await readNotices().catch(() => []);
    if (notices[0])
      load(import('./urgent-notices.ts'), ({ showFirst }) => showFirst(this, notices), Boolean);
  }
}

/** @throws when the network fails */
async function readNotices(): Promise<BannerData['notices']> {
  const answer = await fetch(dataAddresses.banner, { cache: 'no-cache' });
  return answer.ok ? ((await answer.json()) as BannerData).notices : [];
}

customElements.define('ap-banner', Banner);
