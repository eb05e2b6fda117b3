import { parseAddress, ways } from '../../content/addresses.ts';
import { excerptParts, highlight, type TextPart } from './highlight.ts';
import type { TitleHit } from '../rank/title-hit.ts';
import type { TitleKind } from '../entries/title-entry.ts';
import {
  sureScore,
  sureTitle,
  nearTitle,
  usefulTitle,
  phraseInText,
  wordsInText,
  scattered,
  besideTitle,
} from '../weights.ts';

/** A full-text hit: address, title and excerpt from Pagefind's result data. */
export interface FullTextHit {
  address: string;
  title: string;
  /** HTML with `<mark>`. */
  excerpt: string;
  /** Whether title and excerpt contain everything asked for (`textSays`). */
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
  /** Nothing really matches; these are near matches. */
  near: boolean;
}

/** A longer list of weak hits would push "ask your team" off the screen. */
const mostNear = 5;
/**
 * Merges both layers of the search, each page once. Titles that match well come first whatever the
 * texts add later, so that nothing moves under a finger; the rest is sorted by title and text
 * together. Only the first `most` are built.
 */
export function mergeResults(
  titles: readonly TitleHit[],
  phrase: readonly FullTextHit[] = [],
  words: readonly FullTextHit[] = [],
  most = Infinity,
): Results {
  const texts = scoreTexts(phrase, words);
  const isNear = areNear(titles, [...phrase, ...words]);
  const least = isNear ? 0 : usefulTitle;
  const excerpts = new Map([...words, ...phrase].map((hit) => [hit.address, hit.excerpt]));
  const hits = [
    ...titles
      .filter(({ share, address }) => share >= least || texts.has(address))
      .map((hit) => ({
        address: hit.address,
        score:
          hit.share >= sureTitle
            ? sureScore
            : hit.rank + besideTitle * (texts.get(hit.address) ?? 0),
        draw: () => ofTitle(hit, excerpts),
      })),
    ...[...phrase, ...words].map((hit) => ({
      address: hit.address,
      score: texts.get(hit.address) ?? 0,
      draw: () => ofText(hit),
    })),
  ];
  hits.sort((left, right) => right.score - left.score);
  const results = firstOfEach(hits)
    .slice(0, isNear ? Math.min(most, mostNear) : most)
    .map(({ draw }) => draw());
  return { results, near: isNear };
}

/** Whether nothing really matches, so that all hits are only near. */
export function areNear(titles: readonly TitleHit[], texts: readonly FullTextHit[] = []): boolean {
  return !texts.some(({ says }) => says) && (titles[0]?.share ?? 0) < nearTitle;
}

/** Scores of the pages found by their text. */
function scoreTexts(phrase: readonly FullTextHit[], words: readonly FullTextHit[]) {
  const scores = new Map<string, number>();
  const add = (hits: readonly FullTextHit[], most: number) =>
    hits.forEach(({ address, says }, at) => {
      const score = (most * (hits.length - at)) / hits.length;
      scores.set(address, (scores.get(address) ?? 0) + (says ? score : score * scattered));
    });
  add(phrase, phraseInText);
  add(words, wordsInText);
  return scores;
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

function firstOfEach<Hit extends { address: string }>(hits: Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
