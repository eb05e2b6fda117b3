import { fold } from '../../content/text/fold.ts';
import { fitOf } from '../../content/text/syllable.ts';
import type { Meaning } from '../query/meanings.ts';
import type { TextIndex } from './text-index.ts';
import { numberedPlaces, numberWords, plainFillers } from '../text/vocabulary.ts';
import type { TextWord } from '../text/tokens.ts';
import {
  joinedWords,
  splitThoughKnown,
  splitWord,
  firstLetters,
  spokenNumber,
  numberLeast,
  numberGrowth,
  splitPieceCost,
} from '../weights.ts';

/**
 * Other spellings of query words: joined ("vn eid"), split ("dangky"), as initials, numbers as digits
 * ("khóm hai"), and prefixes of numbers ("190010").
 */
export function respellings(words: TextWord[], index: TextIndex): Meaning[] {
  return words.flatMap((word, from) => [
    ...joinings(words, from, index),
    ...splittings(word, from, index),
    ...shortenings(words, from, index),
    ...numberings(words, from),
    ...numbersBegun(word, from, index),
  ]);
}

function joinings(words: TextWord[], from: number, index: TextIndex): Meaning[] {
  return [2, 3].flatMap((count) => {
    const run = words.slice(from, from + count);
    const joined = run.map(({ plain }) => plain).join('');
    if (run.length < count || joined.length < 4 || !index.words.has(joined)) return [];
    return [
      { from, to: from + count, words: plainWords([joined]), quality: joinedWords, bare: true },
    ];
  });
}

/** A possible syllable is never split; any other run may be, even if the index knows it ("camau"). */
function splittings({ plain }: TextWord, from: number, index: TextIndex): Meaning[] {
  if (plain.length < 4 || fitOf(plain) !== 'none') return [];
  const pieces = split(plain, weighIn(index));
  const quality = index.words.has(plain) ? splitThoughKnown : splitWord;
  return pieces ? [{ from, to: from + 1, words: plainWords(pieces), quality, bare: true }] : [];
}

/** A run this long may be a whole question without spaces. */
const shortestQuestion = 6;

/** Splits runs that are no words, stop words included: "lamcancuoc" → "lam can cuoc". */
export function takenApart(text: string, index: TextIndex): string {
  const weigh = weighIn(index);
  const weighAll: Weigh = (piece) => weigh(piece) ?? (plainFillers.has(piece) ? 0 : undefined);
  return text.replace(/\p{L}+/gu, (run) => {
    const plain = fold(run);
    if (plain.length < shortestQuestion || fitOf(plain) !== 'none') return run;
    return split(plain, weighAll)?.join(' ') ?? run;
  });
}

/** Rates how rare a word is; undefined if it is not one. */
type Weigh = (piece: string) => number | undefined;

function weighIn({ words }: TextIndex): Weigh {
  return (piece) => words.get(piece)?.weight;
}

/** The likeliest split of a run of letters into two or more known words. */
function split(run: string, weigh: Weigh): string[] | undefined {
  const ways: ({ cost: number; pieces: string[] } | undefined)[] = [];
  ways[run.length] = { cost: 0, pieces: [] };
  for (let from = run.length - 1; from >= 0; from -= 1)
    for (let to = from === 0 ? run.length - 1 : run.length; to > from; to -= 1) {
      const rest = ways[to];
      const piece = run.slice(from, to);
      const weight = rest && weigh(piece);
      if (!rest || weight === undefined) continue;
      const cost = splitPieceCost + weight + rest.cost;
      if (cost < (ways[from]?.cost ?? Infinity))
        ways[from] = { cost, pieces: [piece, ...rest.pieces] };
    }
  return ways[0]?.pieces;
}

/** A phrase whose initials are an index word: "bảo hiểm y tế" for "BHYT". */
function shortenings(words: TextWord[], from: number, index: TextIndex): Meaning[] {
  return [3, 4, 5].flatMap((count) => {
    const run = words.slice(from, from + count);
    const letters = run.map(({ plain }) => plain.charAt(0)).join('');
    if (run.length < count || fitOf(letters) === 'syllable' || !index.words.has(letters)) return [];
    return [
      { from, to: from + count, words: plainWords([letters]), quality: firstLetters, bare: true },
    ];
  });
}

const placesWithNumbers: ReadonlySet<string> = new Set(numberedPlaces.map(fold));

/** A spoken number after a kind of place. */
function numberings(words: TextWord[], from: number): Meaning[] {
  const number = numberWords.indexOf(words[from]?.plain ?? '') + 1;
  if (number === 0 || !placesWithNumbers.has(words[from - 1]?.plain ?? '')) return [];
  return [
    {
      from,
      to: from + 1,
      words: plainWords([String(number)]),
      quality: spokenNumber,
      bare: true,
    },
  ];
}

/** Digits that are, or begin, a number in a title, however the title groups it. */
function numbersBegun({ plain }: TextWord, from: number, { numbers }: TextIndex): Meaning[] {
  if (!/^\d{3,}$/.test(plain)) return [];
  const digits = plain.replace(/^0+/, '');
  return numbers.flatMap(({ digits: all, words }) => {
    const begun = all.startsWith(digits) && digits.length > (words[0]?.plain.length ?? 0);
    if (all === plain || !(begun || all === digits)) return [];
    const quality = numberLeast + numberGrowth * (digits.length / all.length);
    return [{ from, to: from + 1, words, quality, bare: true }];
  });
}

function plainWords(plains: string[]): TextWord[] {
  return plains.map((plain, at) => ({ plain, exact: plain, at }));
}
