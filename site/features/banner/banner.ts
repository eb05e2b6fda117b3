import { dataAddresses } from '../../../content/data-addresses.ts';
import type { BannerData } from '../../page-data/banner.ts';
import { isText, listOf } from '../../../content/kept-json.ts';
import { myPlace } from '../places/my-place.ts';
import { keep, recallJson } from '../storage/storage.ts';
import { bannerWords as words } from '../../words/banner.ts';

type UrgentNotice = BannerData['notices'][number];

/** Notices closed on this device; they stay closed until their text changes. */
const closedKey = 'khan-da-dong';
const recallClosed = () => recallJson(closedKey, listOf(isText)) ?? [];
const saying = ({ address, title, endsAt }: UrgentNotice) => [address, endsAt, title].join(' ');

/**
 * Urgent notices on pages that don't contain them: fetched from a small uncached file and shown at the
 * bottom of the screen, so that nothing being read moves.
 */
class Banner extends HTMLElement {
  connectedCallback(): void {
    void this.fill();
  }

  async fill(): Promise<void> {
    const notices = await this.load().catch(() => []);
    const mine = [myPlace()?.commune.slug, /^\/xa-phuong\/([^/]+)\//.exec(location.pathname)?.[1]];
    const now = Date.now();
    const running = notices.filter(
      ({ communes, endsAt }) =>
        (communes.length === 0 || communes.some((slug) => mine.includes(slug))) &&
        (endsAt === undefined || now < Date.parse(endsAt)),
    );
    const closed = recallClosed();
    const notice = running.find((one) => !closed.includes(saying(one)));
    if (notice) this.show(notice);
  }

  /** @throws when the network fails */
  async load(): Promise<UrgentNotice[]> {
    const answer = await fetch(dataAddresses.banner, { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as BannerData).notices : [];
  }

  show(notice: UrgentNotice): void {
    const { address, title } = notice;
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
      keepClosed(saying(notice));
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

/** Upper bound on notices running at once. */
const mostClosed = 20;

function keepClosed(notice: string): void {
  keep(closedKey, JSON.stringify([...recallClosed(), notice].slice(-mostClosed)));
}

customElements.define('ap-banner', Banner);
