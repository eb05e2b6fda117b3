import type { Language } from '../../content/languages.ts';
import { frameOf, type FrameParts } from './frame.ts';
import type { Lookup } from './lookup.ts';
import type { HtmlKinds, HtmlPage } from './page.ts';
import { cardOf, viewCard, type CardParts } from './share-cards.ts';

interface Parts<Kind extends keyof HtmlKinds> {
  address: string;
  language?: Language;
  fullText?: boolean;
  /** Records that the page shows, as `guides:<id>`. */
  shows?: string[];
  frame: FrameParts;
  /** The parts of the card that a chat shows of the page beside its title. */
  card?: CardParts;
  data: HtmlKinds[Kind];
}

/** Puts a page together: its own data, its frame, and what the publisher must know about it. */
export function makePage<Kind extends keyof HtmlKinds>(
  kind: Kind,
  { address, language = 'vi', fullText = false, shows = [], frame, card, data }: Parts<Kind>,
  lookup: Lookup,
): HtmlPage<Kind> {
  const translations = lookup.translations.get(address) ?? [];
  const { province } = lookup.snapshot.settings;
  const shared = card && viewCard(address, cardOf(frame.title, card, province, language));
  return {
    address,
    kind,
    language,
    fullText,
    shows,
    data: {
      ...data,
      frame: frameOf({ translations, ...frame, ...(shared && { card: shared }) }, lookup),
    },
  } as unknown as HtmlPage<Kind>;
}
