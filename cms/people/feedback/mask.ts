import { fold } from '../../../content/text/fold.ts';
import { isEveryday } from '../../base/everyday.ts';
import { isCalling, isFamily, isMiddle, isPlaceWord, isSureFamily } from './names.ts';
import type { People } from './people.ts';

/** The marks that stand in a text for what is not kept. */
const masks = { number: '[số]', name: '[tên]', mail: '[thư]', link: '[liên kết]' } as const;

interface Word {
  text: string;
  lower: string;
  from: number;
  to: number;
}

interface Masking {
  /** Those of the directory, whose full names are masked wherever they stand. */
  people: People;
  /** A question of some words may be nothing but a name: each word that begins one counts. */
  strictly?: boolean;
}

/** Digits in a row from which a number may be somebody's. */
const digitsOfSomebody = 4;
/** Numbers said in words, from which they may be a phone's. */
const wordsOfSomebody = 6;
/** As they are said, with accents or without. */
const digitWords = new Set(
  'không một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi linh lẻ'
    .split(' ')
    .flatMap((word) => [word, fold(word)]),
);
/** Words that people put between the parts of a number when they say it. */
const fillers = new Set('rồi tới xong tiếp'.split(' ').flatMap((word) => [word, fold(word)]));
/** The most of them in a row: “rồi xong tới”. */
const mostFillers = 3;
/** Numbers with such words between them, from which they may be a phone's: “10 tới 12” is not. */
const partsOfSomebody = 8;
/** An address of mail as it is spelt out: “ba tư a còng gmail chấm com”, “batu @ gmail . com”. */
const spelledMail =
  /\S+\s*(?:\(?\ba[\s-]?(?:còng|cong|móc|moc)(?!\p{L})\)?|\s@\s)\s*\S+(?:\s+(?:chấm|cham|\.)\s+\S+)*/giu;
/** Syllables of the longest names. */
const longestName = 4;

/** A text without invisible characters, in composed letters, trimmed. */
export function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A cleaned text in which numbers, addresses and names of people cannot be read any more. */
export function masked(text: string, masking: Masking): string {
  const spared = text.replace(spelledMail, masks.mail);
  const parts = spared.split(/(\s+)/).map((part) => {
    if (part.includes('@')) return masks.mail;
    return isLink(part) ? masks.link : part;
  });
  return withoutNames(withoutNumbers(parts.join('')), masking);
}

/** Tells whether a text says nothing but that something was not kept. */
export function isMaskedWhole(text: string): boolean {
  const rest = Object.values(masks).reduce((left, mask) => left.replaceAll(mask, ''), text);
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}

/** Tells whether a word leads to a page somewhere. */
export function isLink(word: string): boolean {
  return /:\/\/|^www\.|\.(?:com|net|org|info|vn|ru|xyz|top|io|me|shop|site|online|link|ly|gg)(?:$|[/:?#.,;!)])/i.test(
    word,
  );
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLocaleLowerCase('vi'),
    from: index,
    to: index + word.length,
  }));
}

/** Numbers and words for numbers, one after the other, whatever stands between them. */
function withoutNumbers(text: string): string {
  const words = wordsOf(text);
  const hidden: Hidden[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { end, isSomebodys } = numberAt(words, at);
    const [first, last] = [words[at], words[end - 1]];
    if (first && last && isSomebodys)
      hidden.push({ from: first.from, to: last.to, by: masks.number });
    at = Math.max(at, end - 1);
  }
  return hide(text, hidden);
}

/** Finds where the numbers that begin at a word end, and whether they may be somebody's. */
function numberAt(words: Word[], at: number): { end: number; isSomebodys: boolean } {
  const plain = runFrom(words, at);
  let whole = plain;
  while (whole.end > at) {
    const next = runFrom(words, afterFillers(words, whole.end));
    if (next.digits + next.said === 0) break;
    const [digits, said] = [whole.digits + next.digits, whole.said + next.said];
    whole = { end: next.end, digits, said };
  }
  if (whole.digits + whole.said >= partsOfSomebody) return { end: whole.end, isSomebodys: true };
  const { digits, end, said } = plain;
  return { end, isSomebodys: digits >= digitsOfSomebody || digits + said >= wordsOfSomebody };
}

/** Finds the first word from a place on that joins no parts of a number. */
function afterFillers(words: Word[], at: number): number {
  let end = at;
  while (end - at < mostFillers && fillers.has(words[end]?.lower ?? '')) end += 1;
  return end;
}

/** Counts the numbers that stand one after the other. */
function runFrom(words: Word[], at: number): { end: number; digits: number; said: number } {
  const run = { end: at, digits: 0, said: 0 };
  for (; run.end < words.length; run.end += 1) {
    const { text = '', lower = '' } = words[run.end] ?? {};
    const found = text.match(/\p{N}/gu)?.length ?? 0;
    if (found === 0 && !digitWords.has(lower)) break;
    run.digits += found;
    run.said += found > 0 ? 0 : 1;
  }
  return run;
}

function withoutNames(text: string, masking: Masking): string {
  const words = wordsOf(text);
  const hidden: Hidden[] = [];
  for (let at = 0; at < words.length;) {
    const [first, count] = nameAt(words, at, masking, text);
    const [from, to] = [words[first], words[first + count - 1]];
    if (count > 0 && from && to) hidden.push({ from: from.from, to: to.to, by: masks.name });
    at = Math.max(at + 1, first + count);
  }
  return hide(text, hidden);
}

/** Finds where a name that is told by the word at a place begins, and how many words it has. */
function nameAt(
  words: Word[],
  at: number,
  { people, strictly = false }: Masking,
  text: string,
): [first: number, count: number] {
  const word = words[at];
  const next = words[at + 1];
  if (!word || isMask(text, word)) return [at, 0];
  const known = people.lengthAt(
    words.map(({ lower }) => fold(lower)),
    at,
  );
  if (known > 0) return [at, known];
  if (!next || !isBeside(text, word, next) || isMask(text, next)) return [at, 0];
  const pair = `${word.lower} ${next.lower}`;
  if (isEveryday(pair)) return [at, 0];
  if (isCalling(word.lower) && !isCalling(next.lower) && !isEveryday(next.lower)) {
    const most = isFamily(next.lower) ? longestName : longestName - 1;
    return [at + 1, nameLength(words, at + 1, text, most)];
  }
  const before = words[at - 1];
  if (before && isPlaceWord(before.lower) && !strictly) return [at, 0];
  if (!isFamily(word.lower)) return [at, 0];
  const isName =
    strictly ||
    (isCapital(word) && isCapital(next)) ||
    isSureFamily(word.lower) ||
    (isMiddle(next.lower) && words[at + 2] !== undefined);
  return [at, isName ? 1 + nameLength(words, at + 1, text) : 0];
}

/** Counts the words from a place on that belong to a name, `most` at the most; the first does. */
function nameLength(words: Word[], at: number, text: string, most = longestName - 1): number {
  let count = 1;
  while (count < most) {
    const [last, next] = [words[at + count - 1], words[at + count]];
    if (!last || !next || !isBeside(text, last, next) || isMask(text, next)) break;
    if (!isCapital(next) && isEveryday(next.lower)) break;
    count += 1;
  }
  return count;
}

const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
const isBeside = (text: string, one: Word, other: Word) =>
  text.slice(one.to, other.from).trim() === '';
const isMask = (text: string, { from }: Word) => text[from - 1] === '[';

interface Hidden {
  from: number;
  to: number;
  by: string;
}

function hide(text: string, hidden: Hidden[]): string {
  return hidden.reduceRight(
    (rest, { from, to, by }) => rest.slice(0, from) + by + rest.slice(to),
    text,
  );
}
