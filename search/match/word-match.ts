import { fitOf, withoutTone } from '../../content/text/syllable.ts';
import { slipsBetween } from '../text/distance.ts';
import { soundOf } from '../text/sounds.ts';
import type { IndexedWord, TextIndex } from './text-index.ts';
import type { TextWord } from '../text/tokens.ts';
import {
  beginningLeast,
  beginningGrowth,
  heardUnknown,
  heardDoubted,
  heardKnown,
  slipOfNoSyllable,
  slipOfSyllable,
  slipOfAccented,
  furtherSlip,
} from '../weights.ts';

/** An index word that a typed word may mean, and how likely (0 to 1). */
export interface WordMatch {
  word: IndexedWord;
  quality: number;
}

/**
 * Finds the index words that a typed word may mean. `doubting`: even a known word may be a typo for
 * another ("phuc long" for "phước long").
 */
export type WordMatcher = (asked: TextWord, unfinished: boolean, doubting?: boolean) => WordMatch[];

/** Memoized: each keystroke asks for the earlier words again. */
export function wordMatcher({ words }: TextIndex): WordMatcher {
  const all = [...words.values()];
  const long = all.filter(({ plain }) => plain.length >= shortestSlip && !/\d/.test(plain));
  const bySound = groupBySound(all);
  const remembered = new Map<string, WordMatch[]>();

  const find = (asked: TextWord, unfinished: boolean, doubting: boolean): WordMatch[] => {
    const { plain } = asked;
    const exact = words.get(plain);
    const found = exact ? [{ word: exact, quality: 1 }] : [];
    const isNumber = /^\d+$/.test(plain);
    if (unfinished && !(isNumber && (exact || plain.length < 2)))
      found.push(...beginningsOf(plain, all));
    if (isNumber) return found;
    const alike = plain.length < 2 ? [] : (bySound.get(soundOf(plain)) ?? []);
    const sure = found.length > 0;
    for (const word of alike)
      if (word.plain !== plain) found.push({ word, quality: heardQuality(sure, doubting) });
    if (!sure || doubting) found.push(...slipsOf(asked, long));
    return best(found);
  };

  return (asked, unfinished, doubting = false) => {
    const key = `${asked.exact}${unfinished ? '…' : ''}${doubting ? '?' : ''}`;
    const known = remembered.get(key) ?? find(asked, unfinished, doubting);
    if (remembered.size > 500) remembered.clear();
    remembered.set(key, known);
    return known;
  };
}

function groupBySound(all: IndexedWord[]): Map<string, IndexedWord[]> {
  const groups = new Map<string, IndexedWord[]>();
  for (const word of all) {
    const sound = soundOf(word.plain);
    const group = groups.get(sound);
    if (group) group.push(word);
    else groups.set(sound, [word]);
  }
  return groups;
}

/** A known word may be a misheard one too, but that is less likely. */
function heardQuality(sure: boolean, doubting: boolean): number {
  if (!sure) return heardUnknown;
  return doubting ? heardDoubted : heardKnown;
}

/** Most completions of a prefix; after one letter there would be hundreds. */
const mostBeginnings = 40;

function beginningsOf(plain: string, all: IndexedWord[]): WordMatch[] {
  return all
    .filter((word) => word.plain !== plain && word.plain.startsWith(plain))
    .slice(0, mostBeginnings)
    .map((word) => ({
      word,
      quality: beginningLeast + beginningGrowth * (plain.length / word.plain.length),
    }));
}

/** Shorter words have too many near neighbours. */
const shortestSlip = 3;

/** Words one or two typos away. */
function slipsOf({ plain, exact }: TextWord, long: IndexedWord[]): WordMatch[] {
  if (plain.length < shortestSlip) return [];
  const limit = plain.length < 7 ? 1 : 2;
  const trust = likelySlip(plain, exact);
  return long.flatMap((word) => {
    const slips = slipsBetween(plain, word.plain, limit);
    if (slips > limit) return [];
    const firstDiffers = plain.charAt(0) !== word.plain.charAt(0);
    return [{ word, quality: trust - furtherSlip * (slips - 1 + (firstDiffers ? 1 : 0)) }];
  });
}

/** The more a word looks like Vietnamese, the less likely it is a typo. */
function likelySlip(plain: string, exact: string): number {
  if (fitOf(plain) === 'none') return slipOfNoSyllable;
  const [marked] = withoutTone(exact);
  return exact !== plain && fitOf(marked) === 'syllable' ? slipOfAccented : slipOfSyllable;
}

function best(found: WordMatch[]): WordMatch[] {
  const byWord = new Map<string, WordMatch>();
  for (const match of found) {
    const other = byWord.get(match.word.plain);
    if (!other || other.quality < match.quality) byWord.set(match.word.plain, match);
  }
  return [...byWord.values()];
}
