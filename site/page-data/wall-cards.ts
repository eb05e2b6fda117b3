import { guideAddress } from '../../content/addresses.ts';
import type { Guide } from '../../content/schema/guide.ts';
import { guideWords } from '../words/guides.ts';
import { callBarOf, type CallBar } from './calls.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';

/** The card that hangs beside the telephone: whom to call, and what to do in short. */
export interface WallCardData extends CallBar {
  title: string;
  /** Titles of the steps. */
  steps: string[];
  /** The guide that it belongs to. */
  address: string;
}

declare module './page.ts' {
  interface HtmlKinds {
    'wall-card': WallCardData;
  }
}

/** Returns the address of a guide's card. */
export const wallCardAddress = (guide: Guide): string => `${guideAddress(guide)}the-treo/`;

/** The card for the wall of a guide that cannot wait; none for the others. */
export function wallCardPages(guide: Guide, lookup: Lookup): HtmlPage[] {
  const bar = callBarOf(guide, lookup);
  if (!bar || bar.calls.length === 0) return [];
  const words = guideWords(guide.language).wallCard;
  const address = guideAddress(guide);
  return [
    makePage(
      'wall-card',
      {
        address: wallCardAddress(guide),
        language: guide.language,
        shows: [`guides:${guide.id}`],
        frame: {
          title: words.title(guide.title),
          description: words.about,
          crumbs: [{ address, title: guide.title }],
          hidden: true,
        },
        data: {
          ...bar,
          title: guide.title,
          steps: guide.steps.map(({ title }) => title),
          address,
        },
      },
      lookup,
    ),
  ];
}
