import type { BannerData } from '../../page-data/banner.ts';
import { myPlace } from '../places/my-place.ts';
import { bannerWords as words } from './words.ts';

/** Urgent notices on the pages whose data does not hold them: brought in by a small uncached file. */
class Banner extends HTMLElement {
  connectedCallback(): void {
    const here = location.pathname;
    if (here !== '/' && !here.startsWith('/thong-bao/')) void this.fill();
  }

  async fill(): Promise<void> {
    const answer = await fetch('/data/bang-tin.json', { cache: 'no-cache' }).catch(() => undefined);
    if (!answer?.ok) return;
    const { notices } = (await answer.json()) as BannerData;
    const mine = [myPlace()?.commune.slug, /^\/xa-phuong\/([^/]+)\//.exec(location.pathname)?.[1]];
    const now = Date.now();
    const notice = notices.find(
      ({ communes, endsAt }) =>
        (communes.length === 0 || communes.some((slug) => mine.includes(slug))) &&
        (endsAt === undefined || now < Date.parse(endsAt)),
    );
    if (!notice) return;
    const link = Object.assign(document.createElement('a'), {
      className: 'notice is-urgent',
      href: notice.address,
      textContent: `${words.urgent}: ${notice.title}`,
    });
    const wrap = document.createElement('div');
    wrap.className = 'wrap';
    wrap.append(link);
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.label);
    this.append(wrap);
  }
}

customElements.define('ap-banner', Banner);
