import { isPlace } from '../match/text-index.ts';
import type { TitleHit } from './title-hit.ts';
import { nearlyCalled } from '../weights.ts';

/**
 * Tells whether a hit is worth showing though no page answers: where a matter is asked about, a place is only
 * if its name is said, not if it shares a word with the question, as “visa đi Mỹ” does with every Mỹ.
 */
export function isNear(hit: TitleHit): boolean {
  const isOther = hit.reading.asked.matters.some((_, at) => !hit.speaksOf[at]);
  return !isPlace(hit) || !isOther || hit.titleSaid >= nearlyCalled;
}
