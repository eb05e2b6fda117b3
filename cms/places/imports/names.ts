import { fold } from '../../../content/text/fold.ts';
import { classicTones } from '../../../content/text/tone.ts';

/** Most names that are offered for one that is not known. */
const mostOffered = 3;

/** A name as it is compared: no accents, no case, “01” as “1”. */
export function keyOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}

/** The same with its accents: what tells “An” from “Ân”. */
export function exactKeyOf(name: string): string {
  return classicTones(name).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The same with its accents: what tells “Xẻo Sâu” from “Xẻo Sau”. */
function accentKeyOf(name: string): string {
  return exactKeyOf(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])0+(?=\d)/gu, '')
    .trim();
}

const withoutKind = (key: string) =>
  key.replace(/^(?:ấp|khóm|thôn|ap|khom|thon|xã|phường|thị trấn|xa|phuong|thi tran) (?=.)/u, '');

/** Tells whether a name was typed without any accents, but for those of its kind. */
function isPlain(name: string): boolean {
  const bare = withoutKind(accentKeyOf(name));
  return fold(bare) === bare;
}

/**
 * By what a name is compared with others, the strictest first: to the letter; but for marks and capitals;
 * without its kind. Accents count, except in a name that was typed without any.
 * @param dropsKind whether “Ấp 1” and “Khóm 1” are one
 */
export function comparedBy(name: string, dropsKind = true): ((name: string) => string)[] {
  const keys = isPlain(name) ? [exactKeyOf, accentKeyOf, keyOf] : [exactKeyOf, accentKeyOf];
  return dropsKind
    ? [...keys, ...keys.slice(1).map((key) => (one: string) => withoutKind(key(one)))]
    : keys;
}

/** Those that a name means: of the strictest way to compare that finds any. */
export function pickNamed<Named extends { name: string }>(name: string, all: Named[]): Named[] {
  for (const key of comparedBy(name)) {
    const asked = key(name);
    const found = all.filter((one) => key(one.name) === asked);
    if (found.length > 0) return found;
  }
  return [];
}

/** The name of a hamlet without its kind: “Ấp Rạch Tàu” → “rach tau”. */
export function hamletKey(name: string): string {
  return keyOf(name).replace(/^(?:ap|khom|thon) (?=.)/, '');
}

/** The name of a commune without its kind. */
export function communeKey(name: string): string {
  return keyOf(name).replace(/^(?:xa|phuong|thi tran) (?=.)/, '');
}

/** The name of a team as far as it tells it from others: mostly that of its hamlet. */
export function teamKey(name: string): string {
  return keyOf(name)
    .replace(/^(?:to )?(?:cong nghe so(?: cong dong)?|cnscd|cns cd|cns|cnsc[dđ])\b/, '')
    .replace(/^to\b/, '')
    .trim()
    .replace(/^(?:ap|khom|thon) (?=.)/, '');
}

/**
 * Finds what an unknown name may have meant: names that differ by a slip or two, the nearest first.
 */
export function nearest(name: string, names: string[], key: (name: string) => string): string[] {
  const asked = key(name);
  return names
    .map((one) => ({ one, far: slips(asked, key(one)) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(asked.length / 5)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostOffered)
    .map(({ one }) => one);
}

/**
 * Counts the letters that are wrong, missing, too many or changed round. What numbers and letters
 * tell apart is not near.
 */
function slips(one: string, other: string): number {
  if (marksOf(one) !== marksOf(other)) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}

/** “Ấp 7” is not “Ấp 8”, nor “Tân Hòa A” “Tân Hòa B”. */
const marksOf = (key: string) =>
  key
    .split(' ')
    .filter((word) => /\d/.test(word) || word.length === 1)
    .join(' ');
