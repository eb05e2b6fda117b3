import type { BannerData } from '../../page-data/banner.ts';
import { myPlace } from '../places/my-place.ts';
import { keep, recall } from '../storage/storage.ts';
import { bannerWords as words } from './words.ts';

/** The notice that was closed on this device: it stays closed. */
const closedKey = 'khan-da-dong';

/**
 * Urgent notices on the pages whose data does not hold them: brought in by a small uncached file, and
 * shown low on the screen, where nothing that is being read has to move.
 */
class Banner extends HTMLElement {
  connectedCallback(): void {
    const here = location.pathname;
    if (here !== '/' && !here.startsWith('/thong-bao/')) void this.fill();
  }

  async fill(): Promise<void> {
    const notices = await this.load().catch(() => []);
    const mine = [myPlace()?.commune.slug, /^\/xa-phuong\/([^/]+)\//.exec(location.pathname)?.[1]];
    const now = Date.now();
    const notice = notices.find(
      ({ communes, endsAt }) =>
        (communes.length === 0 || communes.some((slug) => mine.includes(slug))) &&
        (endsAt === undefined || now < Date.parse(endsAt)),
    );
    if (notice && notice.address !== recall(closedKey)) this.show(notice);
  }

  /** @throws when the network breaks off */
  async load(): Promise<BannerData['notices']> {
    const answer = await fetch('/data/bang-tin.json', { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as BannerData).notices : [];
  }

  show({ address, title }: BannerData['notices'][number]): void {
    const link = Object.assign(document.createElement('a'), {
      href: address,
      textContent: `${words.urgent}: ${title}`,
    });
    const close = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'btn is-quiet',
      textContent: words.close,
    });
    close.addEventListener('click', () => {
      keep(closedKey, address);
      this.hidden = true;
      document.documentElement.classList.remove('has-banner');
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
    const wrap = document.createElement('div');
    wrap.className = 'wrap';
    wrap.append(link, close);
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.label);
    this.append(wrap);
    document.documentElement.classList.add('has-banner');
  }
}

customElements.define('ap-banner', Banner);
