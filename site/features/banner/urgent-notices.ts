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

/** Shows the first notice that runs now, is for here, and was not closed. */
export function showFirst(banner: HTMLElement, notices: UrgentNotice[]): void {
  const mine = [myPlace()?.commune.slug, /^\/xa-phuong\/([^/]+)\//.exec(location.pathname)?.[1]];
  const now = Date.now();
  const running = notices.filter(
    ({ communes, endsAt }) =>
      (communes.length === 0 || communes.some((slug) => mine.includes(slug))) &&
      (endsAt === undefined || now < Date.parse(endsAt)),
  );
  const closed = recallClosed();
  const notice = running.find((one) => !closed.includes(saying(one)));
  if (notice) show(banner, notice);
}

function show(banner: HTMLElement, notice: UrgentNotice): void {
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
    banner.hidden = true;
    document.documentElement.classList.remove('has-banner');
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  const wrap = document.createElement('div');
  wrap.className = 'wrap';
  wrap.append(link, close);
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', words.label);
  banner.append(wrap);
  document.documentElement.classList.add('has-banner');
}

/** Upper bound on notices running at once. */
const mostClosed = 20;

function keepClosed(notice: string): void {
  keep(closedKey, JSON.stringify([...recallClosed(), notice].slice(-mostClosed)));
}
