import { diffArrays } from 'diff';
import type { Piece } from './difference.ts';
import { texts } from './texts.ts';

/** Milliseconds that are spent on finding the fewest differences of one text. */
const longestSearch = 300;

/** Below this share of common words two texts are told as two texts. */
const leastAlike = 0.4;

/** Words that are shown around a change of a long text. */
const around = 8;

const token = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const word = /[\p{L}\p{N}]/u;

interface Part {
  words: string[];
  mark?: 'added' | 'removed';
}

/** A text that became another one, word by word; what stays the same is shortened. */
export function wordsBetween(before: string, after: string): Piece[] {
  const parts = areAlike(before, after) ? partsBetween(before, after) : undefined;
  if (!parts)
    return [
      { text: before, mark: 'removed' },
      { text: after, mark: 'added' },
    ];
  return parts.map(({ words, mark }, at) => {
    if (mark) return { text: words.join(''), mark };
    return { text: shortened(words, at > 0, at < parts.length - 1) };
  });
}

/** Tells whether two texts have enough in common to be told as one that was changed. */
export function areAlike(before: string, after: string): boolean {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const left = new Map<string, number>();
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1);
  let common = 0;
  for (const each of other) {
    const count = left.get(each) ?? 0;
    if (count > 0) common += 1;
    left.set(each, count - 1);
  }
  return common >= leastAlike * Math.max(one.length, other.length, 1);
}

const tokensOf = (text: string): string[] => text.match(token) ?? [];
const wordsOf = (text: string) => tokensOf(text).filter((each) => word.test(each));

function partsBetween(before: string, after: string): Part[] | undefined {
  const found = diffArrays(tokensOf(before), tokensOf(after), { timeout: longestSearch });
  if (!found) return undefined;
  const parts: Part[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    if (gone.length > 0) parts.push({ words: gone, mark: 'removed' });
    if (come.length > 0) parts.push({ words: come, mark: 'added' });
    [gone, come] = [[], []];
  };
  for (const [at, { value, added, removed }] of found.entries()) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else if (isBetweenChanges(at, found.length) && !value.some((each) => word.test(each))) {
      // A space or a comma between two changes belongs to both: one reads phrases, not crumbs.
      gone.push(...value);
      come.push(...value);
    } else {
      settle();
      parts.push({ words: value });
    }
  }
  settle();
  return parts;
}

const isBetweenChanges = (at: number, count: number) => at > 0 && at < count - 1;

/** The beginning and the end of words that stay, where changes stand beside them. */
function shortened(words: string[], isBehind: boolean, isBefore: boolean): string {
  const places = words.flatMap((each, at) => (word.test(each) ? [at] : []));
  const kept = (isBehind ? around : 0) + (isBefore ? around : 0);
  if (places.length <= kept + 2) return words.join('');
  const begin = isBehind ? words.slice(0, (places[around - 1] ?? 0) + 1).join('') : '';
  const end = isBefore ? words.slice(places.at(-around) ?? 0).join('') : '';
  return [begin, texts.gap, end].filter(Boolean).join(' ');
}
