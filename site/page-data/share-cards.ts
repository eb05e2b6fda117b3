import { createHash } from 'node:crypto';
import { shareCardAddress } from '../../content/addresses.ts';
import type { Language } from '../../content/languages.ts';
import type { ShareCard } from '../../look/share-card/share-card.ts';
import { frameWords } from '../words/frame.ts';
import type { CardView } from './frame.ts';
import type { FilePage, HtmlPage, SitePage } from './page.ts';

/** The part of its card that a page gives; the rest is in its frame. */
export type CardParts = Omit<ShareCard, 'title' | 'province'>;

declare module './page.ts' {
  interface FileKinds {
    'share-card': ShareCard;
  }
}

/** Leads a page to its card. */
export function viewCard(address: string, card: ShareCard): CardView {
  const mark = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
  return {
    src: `${shareCardAddress(address)}?v=${mark}`,
    alt: `${card.title} (${card.label})`,
    card,
  };
}

/** The card of a page: its title, and what its kind says. */
export function cardOf(
  title: string,
  parts: CardParts,
  province: string,
  language: Language,
): ShareCard {
  return { title, province: frameWords(language).province(province), ...parts };
}

/** The cards of those pages that have one. */
export function shareCardFiles(pages: SitePage[]): FilePage<'share-card'>[] {
  return pages.flatMap((page) => {
    const { address, language, shows } = page;
    const card = 'frame' in (page.data as object) && (page as HtmlPage).data.frame.card?.card;
    if (!card) return [];
    const own = { address: shareCardAddress(address), kind: 'share-card' as const, language };
    return [{ ...own, fullText: false, shows: shows.slice(0, 1), data: card }];
  });
}
