import type { ShareCard } from '../../look/share-card/share-card.ts';
import type { Lookup, Translation } from './lookup.ts';

/** Somewhere to go. */
export interface Link {
  address: string;
  title: string;
}

/** A page as the lists of all pages name it. */
export interface Listing extends Link {
  /** Search engines leave it out. */
  isHidden: boolean;
  /** Records that it shows. */
  shows: string[];
}

/** A line of a list that leads to a page. */
export interface Row extends Link {
  note?: string;
  /** Name of an icon of `look/icons`. */
  icon?: string;
}

/** The picture that a chat shows of a page. */
export interface CardView {
  /** With a mark of what it shows: chats keep a picture as long as its address stays the same. */
  src: string;
  alt: string;
  card: ShareCard;
}

/** The surroundings of a page: head, breadcrumbs, foot. */
export interface Frame {
  site: { url: string; province: string; emergency: { number: string; name: string }[] };
  title: string;
  description: string;
  crumbs: Link[];
  /** The same document in other languages. */
  translations: Translation[];
  /** Objects of schema.org that describe the page to search engines. */
  structured: object[];
  /** The picture a chat shows of it, where that is not the picture of the site. */
  card?: CardView;
  /** Search engines leave it out. */
  hidden?: true;
}

export type FrameParts = Pick<Frame, 'title' | 'description'> & Partial<Omit<Frame, 'site'>>;

/** Completes what a page says about itself with what all pages share. */
export function frameOf(parts: FrameParts, { snapshot }: Lookup): Frame {
  const { siteUrl, province } = snapshot.settings;
  return {
    crumbs: [],
    translations: [],
    structured: [],
    ...parts,
    site: {
      url: siteUrl,
      province,
      emergency: snapshot.hotlines
        .filter(({ emergency }) => emergency)
        .map(({ number, name }) => ({ number, name })),
    },
  };
}
