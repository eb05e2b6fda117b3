import { type Fact, type OfficialLink } from '../data.ts';
import { type TextPlace } from '../markdown/place.ts';

/** The file at hand, and what it may point to. */
export interface FileContext extends TextPlace {
  slug: string;
  facts: ReadonlyMap<string, Fact>;
  links: ReadonlyMap<string, OfficialLink>;
}
