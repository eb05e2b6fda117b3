import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { CollectionSlug } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { PasteFeature } from './paste/feature.ts';

/** The collections that a link inside a text may lead to, besides an address. */
const linked: CollectionSlug[] = Object.values(kinds).flatMap((kind) =>
  'linked' in kind ? [kind.collection] : [],
);

/** Paragraphs, lists, bold and links: all that plain prose needs, also of what is pasted. */
export const proseFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: linked, disableAutoLinks: true }),
  FixedToolbarFeature(),
  PasteFeature(),
];

/** Headings below the title of a page and of its section. */
export const headingFeature = HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] });
