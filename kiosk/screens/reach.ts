import type { KioskContent } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';
import type { Reach } from '../parts/reach.ts';
import { screenOf } from './screen-of.ts';

/** @param onLink shows what does not open here: a file, another site */
export function reachFrom(
  content: KioskContent,
  go: (to: Screen) => void,
  onLink: (url: string, label: string) => void,
): Reach {
  const { siteUrl } = content;
  const screenAt = (url: string) => screenOf(localAddress(url, siteUrl) ?? '', content);
  return {
    isHere: (url) => screenAt(url) !== undefined,
    open: (url, label) => {
      const screen = screenAt(url);
      if (screen) go(screen);
      else onLink(new URL(url, siteUrl).href, label);
    },
  };
}

/** The address on the site, without its host; nothing for other sites. */
function localAddress(url: string, siteUrl: string): string | undefined {
  const { origin, pathname, hash } = new URL(url, siteUrl);
  return origin === new URL(siteUrl).origin ? pathname + decoded(hash) : undefined;
}

/** An anchor as it stands in the page; one that is written wrongly names none. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
