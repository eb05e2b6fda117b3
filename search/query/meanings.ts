import { alikeFinder, type AlikeFinder } from '../text/alike.ts';
import { abbreviations } from '../text/vocabulary.ts';
import { soundsSame, toneOf, wordsOf, type TextWord } from '../text/tokens.ts';
import { asWritten, misspelt } from '../weights.ts';

/** A phrase equivalent to a run of query words. */
export interface Meaning {
  from: number;
  /** Exclusive. */
  to: number;
  words: TextWord[];
  /** The likelihood that it is meant, 0 to 1. */
  quality: number;
  /** Only its letters are known, not its accents. */
  bare?: boolean;
  /** Folded words that may not follow: "mất điện" is not in "mất điện thoại". */
  notBefore?: ReadonlySet<string>;
}

/** Finds phrases equivalent to runs of words. */
export type MeaningFinder = (words: TextWord[], accented: boolean) => Meaning[];

interface Phrase {
  words: TextWord[];
  group: Phrase[];
}

/**
 * Knows the built-in abbreviations and the editors' synonyms, also written as one word ("chuyenkhoan").
 * A word that is in neither, nor in a title (`isKnown`), is matched to similar ones.
 */
export function meaningFinder(
  synonyms: readonly (readonly string[])[],
  isKnown: (plain: string) => boolean = () => false,
): MeaningFinder {
  const byFirstWord = new Map<string, Phrase[]>();
  const inOneWord = new Map<string, Phrase[]>();
  const secondWords = new Map<string, Set<string>>();
  const vocabulary = new Set<string>();
  for (const texts of [...abbreviations, ...synonyms]) {
    const group: Phrase[] = [];
    for (const text of texts) group.push({ words: wordsOf(text), group });
    for (const phrase of group) {
      const [first, second, third] = phrase.words.map(({ plain }) => plain);
      if (first === undefined) continue;
      for (const { plain } of phrase.words) vocabulary.add(plain);
      put(byFirstWord, first, phrase);
      if (second === undefined) continue;
      put(inOneWord, joined(phrase), phrase);
      if (third === undefined)
        secondWords.set(first, (secondWords.get(first) ?? new Set()).add(second));
    }
  }
  const alike = alikeFinder(
    [...vocabulary],
    (plain) => vocabulary.has(plain) || inOneWord.has(plain) || isKnown(plain),
  );

  return (words, accented) =>
    eachOnce(
      words.flatMap((word, from) => [
        ...[word.plain, ...alike(word.plain)]
          .flatMap((plain) => byFirstWord.get(plain) ?? [])
          .flatMap((phrase) => {
            const to = from + phrase.words.length;
            const quality = saysPhrase(words.slice(from, to), phrase.words, accented, alike);
            return quality > 0 ? meaningsOf(phrase, from, to, quality) : [];
          }),
        ...(isKnown(word.plain) ? [] : (inOneWord.get(word.plain) ?? [])).flatMap((phrase) =>
          meaningsOf(phrase, from, from + 1, asWritten),
        ),
      ]),
    );

  function meaningsOf(phrase: Phrase, from: number, to: number, quality: number): Meaning[] {
    const others =
      quality < asWritten ? phrase.group : phrase.group.filter((one) => one !== phrase);
    return others.map(({ words }) => {
      const last = words[words.length - 1]?.plain ?? '';
      const notBefore = words.length > 1 ? secondWords.get(last) : undefined;
      return { from, to, words, quality, ...(notBefore && { notBefore }) };
    });
  }
}

/** Synonym groups overlap: each meaning counts once, at its best quality. */
function eachOnce(meanings: Meaning[]): Meaning[] {
  const known = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const { from, to, words } = meaning;
    const key = `${from}-${to} ${words.map(({ plain }) => plain).join(' ')}`;
    if ((known.get(key)?.quality ?? 0) < meaning.quality) known.set(key, meaning);
  }
  return [...known.values()];
}

function put(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
}

function joined({ words }: Phrase): string {
  return words.map(({ plain }) => plain).join('');
}

/**
 * Rates how likely words are a phrase; 0 = no match. Typed accents must agree ("khô" is not "khó"); in
 * a long phrase they only lower the score ("số bảo hiểm xã hội" for "sổ bảo hiểm xã hội").
 */
function saysPhrase(
  typed: TextWord[],
  phrase: TextWord[],
  accented: boolean,
  alike: AlikeFinder,
): number {
  if (typed.length !== phrase.length) return 0;
  const short = typed.length < 3;
  let quality = asWritten;
  for (const [at, { plain, exact }] of phrase.entries()) {
    const word = typed[at];
    if (!word) return 0;
    if (word.plain === plain) {
      if (!accented || soundsSame(word.exact, exact)) continue;
      if (short) return 0;
      if (word.exact !== plain) quality = misspelt;
    } else if (alike(word.plain).includes(plain)) {
      if (accented && short && toneOf(word.exact) !== toneOf(exact)) return 0;
      quality = misspelt;
    } else return 0;
  }
  return quality;
}
