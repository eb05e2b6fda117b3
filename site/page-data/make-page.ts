import type { Language } from '../../content/languages.ts';
import { frameOf, type FrameParts } from './frame.ts';
import type { Lookup } from './lookup.ts';
import type { HtmlKinds, HtmlPage } from './page.ts';

interface Parts<Kind extends keyof HtmlKinds> {
  address: string;
  language?: Language;
  fullText?: boolean;
  /** Records that the page shows, as `guides:<id>`. */
  shows?: string[];
  frame: FrameParts;
  data: HtmlKinds[Kind];
}

/** Puts a page together: its own data, its frame, and what the publisher must know about it. */
export function makePage<Kind extends keyof HtmlKinds>(
  kind: Kind,
  { address, language = 'vi', fullText = false, shows = [], frame, data }: Parts<Kind>,
  lookup: Lookup,
): HtmlPage<Kind> {
  const translations = lookup.translations.get(address) ?? [];
  return {
    address,
    kind,
    language,
    fullText,
    shows,
    data: { ...data, frame: frameOf({ translations, ...frame }, lookup) },
  } as unknown as HtmlPage<Kind>;
}
