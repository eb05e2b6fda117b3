import type { TitleKind } from './entries/title-entry.ts';

/**
 * Certainty of a meaning, 0 to 1, and what its parts are worth, in the order in which a query
 * meets them. What weighs one entry against another is not set here but fitted: `fitted.ts`. Plain
 * constants, so that the bundler puts the numbers where they are used.
 */

/** The weight of a word in each of the `fields` of an entry. */
type PartWeights = readonly number[];

const usualParts: PartWeights = [1, 0.5, 0.45, 0.45, 0.6];

const partsByKind: Partial<Record<TitleKind, PartWeights>> = {
  // The district of a former unit says which one of two is meant.
  'former-unit': [1, 0.75, 0.45],
  // So does the commune of a hamlet.
  hamlet: [1, 0.75, 0.5],
  // A commune's hint only says what it is; its other words are its old names.
  commune: [1, 0.4, 0.6],
};

/** The weight of a part of an entry of a kind. */
export function partWeight(kind: TitleKind, field: number): number {
  return partsByKind[kind]?.[field] ?? usualParts[field] ?? 1;
}

/** The bonus of neighbours that stand side by side as in the query. */
export const phraseBonus = 0.5;
/** About three rare words. Who writes more tells a story, of which a third is looked for. */
export const enough = 13;
export const beyondEnough = 1 / 3;

// Certainty that a typed word means a word of the index; the word itself is 1.

/** The beginning of a word, while it is typed: from half sure at its first letters upwards. */
export const beginningLeast = 0.5;
export const beginningGrowth = 0.4;
/** Sounds the same. Less where the typed word exists too: then it is more likely meant itself. */
export const heardUnknown = 0.8;
export const heardDoubted = 0.7;
export const heardKnown = 0.35;
/** A slip of the finger, by how Vietnamese the typed word looks as it stands. */
export const slipOfNoSyllable = 0.85;
export const slipOfSyllable = 0.6;
export const slipOfAccented = 0.4;
/** Taken off for a second slip, and for one in the first letter, which is seldom missed. */
export const furtherSlip = 0.15;
/** From here on a reading counts as meant, and its words are highlighted. */
export const likelyMeant = 0.5;

// Fit of the accents at a place with those that were typed.

/** Hỏi and ngã are written for each other, where only one of them is a word. */
export const sameSound = 0.95;
/** The word was typed bare among accented ones: a slip more often than another word. */
export const bareAmongAccented = 0.85;
export const otherAccents = 0.65;
/** The same where what was typed is a word of its own: đất is not Đặt. */
export const otherWord = 0.3;
/**
 * The fit of other marks; what is still being typed has its marks already: who types "că" goes on
 * to "căn", not to "cái".
 */
export const otherMarks = 0.4;
/** The fit of another tone: who mishears a word keeps its tone. */
export const otherTone = 0.6;

// Certainty that a run of a query means other words.

/** A synonym or an abbreviation as it is written, and with a word misspelt. */
export const asWritten = 0.8;
export const misspelt = 0.6;
/** "vn eid" for "VNeID": hardly ever anything else. */
export const joinedWords = 0.95;
/** "dangky" for "đăng ký"; less sure where the run is a word of the index too. */
export const splitWord = 0.95;
export const splitThoughKnown = 0.8;
/** The cost of each piece beside its rarity when a run is split: fewer pieces are likelier. */
export const splitPieceCost = 4;
/** First letters, either way: "BHYT" and "bảo hiểm y tế". */
export const firstLetters = 0.75;
/** "khóm hai" for "khóm 2". */
export const spokenNumber = 0.9;
/** The beginning of a number, growing with what is typed of it. */
export const numberLeast = 0.55;
export const numberGrowth = 0.4;
/** "gọi" in "gọi công an" wants a number to call. */
export const kindNamed = 0.7;
/** Its last word goes on to another sense there: "mất điện" in "mất điện thoại". */
export const inOtherSense = 0.5;

// Weights of the parts of a query.

/** Fillers ("xin", "cho hỏi") count a quarter: they may still tell two pages apart. */
export const fillerWeight = 1 / 4;
/** For what is said and missed rare words count more than frequent ones, by this power of their rarity. */
export const rarityPower = 0.5;
/** Places that fit a word nearly as well as its best one are highlighted too. */
export const alsoFound = 0.6;

/** A hit must have this share of what the best one has. */
export const worthwhile = 0.4;
/** With less than this, even words that the index knows may be slips … */
export const certain = 0.6;
/** … if reading them so finds this much more. */
export const gainOfDoubt = 0.1;

// Bounds for what counts as said.

/** With less than this a word is not taken for said. */
export const surelySaid = 0.55;

/** A title and a query that say this much of each other are the same. */
export const nearlyAll = 0.9;

// Weights of what editors put first.

/** With this share of a query a bet is one answer among others; with all of it, the first. */
export const betLeast = 0.4;
/** The weight of a bet whose words come in another order: "mất giấy" is not "giấy mất". */
export const betOutOfOrder = 0.97;
/** The weight of a bet in other words than the query's; they must surely be meant. */
export const betInOtherWords = 0.95;
export const betSurely = 0.8;

// The merging of titles and full text into one list.

/**
 * The share of its name that must be said where no page answers, else no place stands: two words of two, not
 * one.
 */
export const nearlyCalled = 0.58;
/** Of titles beyond the first three those with this share of the query are results; they stand before texts. */
export const strongTitle = 0.5;
