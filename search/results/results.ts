import { parseAddress, ways } from '../../content/addresses.ts';
import { excerptParts, highlight, type TextPart } from './highlight.ts';
import { isNear } from '../rank/near.ts';
import { firstOfEach } from '../rank/with-bets.ts';
import type { TitleHit } from '../rank/title-hit.ts';
import type { Tone } from '../rank/tone.ts';
import type { TitleKind } from '../entries/title-entry.ts';
import { strongTitle } from '../weights.ts';

/** A full-text hit: address, title and excerpt from Pagefind's result data. */
export interface FullTextHit {
  address: string;
  title: string;
  /** HTML with `<mark>`. */
  excerpt: string;
  /** True if title and excerpt contain everything asked for (`textSays`). */
  says: boolean;
  /** The slug of its topic. */
  topic?: string;
}

/** One row of the result list. */
export interface Result {
  address: string;
  kind: TitleKind;
  /** Split, for highlighting. */
  title: TextPart[];
  /** The hint of a title hit, or the excerpt around the words. */
  hint: TextPart[];
  topic?: string;
}

export interface Results {
  results: Result[];
  tone: Tone;
}

/** The results of a query so far. */
export interface Found {
  titles: readonly TitleHit[];
  /** The certainty with which the titles answer. */
  tone: Tone;
  /** Texts with the phrase, then with its words; undefined while they are searched. */
  texts?: readonly FullTextHit[];
}

/** A longer list of weak hits would push "ask your team" off the screen. */
const mostIn: Record<Tone, number> = { sure: Infinity, unsure: 8, none: 5 };

/** The first titles stand whatever they cover. */
const firstTitles = 3;

/** A text that says all that was asked may answer, though no title does. */
function toneWith(tone: Tone, texts: readonly FullTextHit[]): Tone {
  return tone === 'none' && texts.some(({ says }) => says) ? 'unsure' : tone;
}

/**
 * Both layers of the search in one list, each page once: the titles that matter, then texts. A title
 * that says less than half of what was asked is no answer beside others. What comes later only comes
 * below, so that nothing moves under a finger. Only the first `most` are built.
 */
export function mergeResults({ titles, tone, texts }: Found, most = Infinity): Results {
  const isStrong = ({ share }: TitleHit, at: number) => at < firstTitles || share >= strongTitle;
  const excerpts = new Map((texts ?? []).map(({ address, excerpt }) => [address, excerpt]));
  const drawTitle = (hit: TitleHit) => ({
    address: hit.address,
    draw: () => ofTitle(hit, excerpts),
  });
  const drawText = (hit: FullTextHit) => ({ address: hit.address, draw: () => ofText(hit) });
  const strong = titles.filter(isStrong).map(drawTitle);
  const nearest = titles.filter(isNear).slice(0, mostIn.none).map(drawTitle);
  const saying = (texts ?? []).filter(({ says }) => says).map(drawText);
  const scattered = (texts ?? []).filter(({ says }) => !says).map(drawText);
  const hits =
    tone === 'none'
      ? [...nearest.slice(0, firstTitles), ...saying, ...scattered, ...(texts ? nearest : [])]
      : [...strong, ...saying, ...scattered];
  const results = firstOfEach(hits)
    .slice(0, Math.min(most, mostIn[tone]))
    .map(({ draw }) => draw());
  return { results, tone: toneWith(tone, texts ?? []) };
}

function ofTitle(hit: TitleHit, excerpts: Map<string, string>): Result {
  const excerpt = excerpts.get(hit.address);
  return {
    address: hit.address,
    kind: hit.kind,
    // Lazy: lists are long, each keystroke makes a new one, and only what is in view is read.
    get title() {
      return highlight(hit.title, hit.matched);
    },
    get hint() {
      return hit.hint ? highlight(hit.hint, hit.matched) : excerptParts(excerpt ?? '');
    },
    ...(hit.topic && { topic: hit.topic }),
  };
}

function ofText({ address, title, excerpt, topic }: FullTextHit): Result {
  return {
    address,
    kind: kindOf(address),
    title: [{ text: title, match: false }],
    hint: excerptParts(excerpt),
    ...(topic && { topic }),
  };
}

/** The kind of a page, from its address. */
function kindOf(address: string): TitleKind {
  const parsed = parseAddress(address);
  if (!parsed?.slug) return 'page';
  return parsed.kind === 'hamlets' ? 'hamlet' : ways[parsed.kind].page;
}
