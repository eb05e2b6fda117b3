import * as keystrokes from '../../content/text/telex.ts';
import { isNear } from '../../search/rank/near.ts';
import type { TitleHit } from '../../search/rank/title-hit.ts';
import { toneOf, type Tone } from '../../search/rank/tone.ts';
import type { TitleSearch } from '../../search/title-search.ts';

/** The number of suggestions above the keyboard. */
const mostFound = 6;
const mostNear = 3;
const shortestStart = 3;

/** The hits of a search, and how surely it answers. */
export interface FoundHits {
  hits: TitleHit[];
  tone: Tone;
}

/** Searches the titles, best first; in the same tone as the site, and with the same sense of what is near. */
export function findHits(search: TitleSearch, typed: string): FoundHits {
  const query = search.understand(typed, keystrokes);
  const hits = search(query);
  const tone = toneOf(hits);
  if (tone !== 'none') return { hits: hits.slice(0, mostFound), tone };
  const near = hits.length > 0 ? hits.filter(isNear) : byPartOf(search, typed);
  return { hits: near.slice(0, mostNear), tone };
}

/** By the longest word that finds something, or else by a prefix. */
function byPartOf(search: TitleSearch, typed: string): TitleHit[] {
  const words = typed
    .trim()
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
  for (const start of [...words, ...words.flatMap(starts)]) {
    const hits = search(start);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** "chứngg" → "chứng", "chứn", "chứ" */
function starts(word: string): string[] {
  const letters = [...word];
  return letters
    .map((_, at) => letters.slice(0, letters.length - at - 1).join(''))
    .filter((start) => start.length >= shortestStart);
}
