import type { TitleKind } from './entries/title-entry.ts';

/**
 * All ranking weights, in the order a query meets them. Tuned on the questions in tests/fixtures and
 * pinned by tests/unit/search; `npm run bench:search` shows what a change costs. A quality is how
 * likely a reading is what was meant, 0 to 1.
 */

/** How much a word counts in the title, the hint and the other words of an entry. */
export type PartWeights = readonly [title: number, hint: number, words: number];

const usualParts: PartWeights = [1, 0.5, 0.45];

const partsByKind: Partial<Record<TitleKind, PartWeights>> = {
  // The district tells former units of the same name apart.
  'former-unit': [1, 0.75, 0.45],
  // As the commune does for hamlets.
  hamlet: [1, 0.75, 0.5],
  // A commune's hint only gives its type; its other words are its old names.
  commune: [1, 0.4, 0.6],
};

/** Part weights for a kind of entry. */
export function partWeights(kind: TitleKind): PartWeights {
  return partsByKind[kind] ?? usualParts;
}

/** How likely a typed word means a given index word; an exact match is 1. */
export const wordQuality = {
  /** A prefix of a word still being typed; the more of it is there, the likelier. */
  begun: { least: 0.5, complete: 0.4 },
  /** Sounds the same. Lower if the typed word exists too: then it is probably meant as it stands. */
  heard: { unknown: 0.8, doubted: 0.7, known: 0.35 },
  /** A typo, by how Vietnamese the typed word looks. */
  slip: { noSyllable: 0.85, syllable: 0.6, accentedSyllable: 0.4 },
  /** Subtracted for a second typo, and for one in the first letter, which people rarely get wrong. */
  furtherSlip: 0.15,
  /** At this quality and above, words are highlighted. */
  likely: 0.5,
};

/** How well the accents at a place fit those that were typed. */
export const accentQuality = {
  /** Hỏi and ngã are often confused; this applies if only one of the two is a word. */
  sameSound: 0.95,
  /** Typed without accents among accented words: usually a typo, not another word. */
  bare: 0.85,
  other: 0.65,
  /** Mishearing a word rarely changes its tone. */
  otherTone: 0.6,
};

/** How likely a run of query words stands for other words. */
export const meaningQuality = {
  /** A synonym or abbreviation, spelt right or with a word misspelt. */
  asWritten: 0.8,
  misspelt: 0.6,
  /** "vn eid" for "VNeID": almost certain. */
  joined: 0.95,
  /** "dangky" for "đăng ký"; lower if the run is an index word too. */
  split: 0.95,
  splitThoughKnown: 0.8,
  /** Initials, in both directions: "BHYT" and "bảo hiểm y tế". */
  initials: 0.75,
  /** "khóm hai" for "khóm 2". */
  spokenNumber: 0.9,
  /** A prefix of a number; grows with the digits typed. */
  numberBegun: { least: 0.55, complete: 0.4 },
  /** "gọi" in "gọi công an" wants a number to call. */
  kind: 0.7,
  /** The next word changes its sense: "mất điện" in "mất điện thoại". */
  inOtherSense: 0.5,
};

/** Cost per piece when a run is split, on top of rarity: fewer pieces are likelier. */
export const splitPieceCost = 4;

/** What the parts of a query are worth. */
export const queryWeights = {
  /** Fillers ("xin", "cho hỏi") count a quarter: they can still break a tie. */
  filler: 1 / 4,
  /** Bonus for words that are adjacent in the entry as in the query. */
  phrase: 0.5,
  /** About three rare words. Longer queries tell a story, a third of which is the question. */
  enough: 13,
  beyondEnough: 1 / 3,
  /** Occurrences nearly as good as the best one are highlighted too. */
  alsoFound: 0.6,
};

/** Small bonuses that break ties in favour of what people look for most. */
export const kindBonus: Partial<Record<TitleKind, number>> = {
  guide: 0.12,
  commune: 0.06,
  app: 0.05,
  page: 0.04,
  'former-unit': 0.04,
  notice: 0.03,
  hotline: 0.03,
  hamlet: 0.02,
  article: 0.02,
  // Topic pages are one click short of the answer.
  topic: -0.05,
  // People who type a glossary word mostly want to do something with the thing, not read a definition.
  term: -0.3,
};

/** Bonus for a title that is exactly the query. */
export const titleBonus = 0.3;

export const titleHits = {
  /** Hits below this fraction of the best one are dropped. */
  worthwhile: 0.4,
  /** Below this, even known words may be typos … */
  certain: 0.6,
  /** … if that reading finds this much more. */
  gainOfDoubt: 0.1,
};

/** Editors' best bets. */
export const bets = {
  /** At this share of the query the bet's page comes first. */
  nearlyAll: 0.7,
  /** At this share it is one answer among others. */
  least: 0.5,
  /** Its rank is its share times this: at the least share just below a full title match. */
  partialRank: 1.9,
  /** Penalty for a bet reached through other words, and how certain those must be. */
  inOtherWords: 0.05,
  surely: 0.8,
};

/** How title hits and full-text hits are merged. */
export const listWeights = {
  /** A title with this share of the query is what was asked for; it outranks any text. */
  sure: 0.7,
  sureScore: 2,
  /** If the best hit has less than this, the whole list is only near matches. */
  near: 0.5,
  /** Titles below this are dropped when there is something better. */
  useful: 0.25,
  /** Score of the first text with the exact phrase, and of the first with all the words. */
  phrase: 0.35,
  words: 0.25,
  /** Factor when the words are scattered over the text. */
  scattered: 0.4,
  /** Factor when the title was found too. */
  besideTitle: 0.4,
};
