import { diffArrays } from 'diff';
import type { Piece } from './difference.ts';
import { areAlike, wordsBetween } from './words.ts';

/** The lines that two texts do not have alike, each as it was changed, added or taken out. */
export function linesBetween(before: string[], after: string[]): Piece[][] {
  const lines: Piece[][] = [];
  let gone: string[] = [];
  for (const { value, added, removed } of [...diffArrays(before, after), end]) {
    if (removed) gone = value;
    else if (added) {
      lines.push(...pairsBetween(gone, value));
      gone = [];
    } else {
      lines.push(...gone.map((text) => [{ text, mark: 'removed' as const }]));
      gone = [];
    }
  }
  return lines;
}

const end: { value: string[]; added?: boolean; removed?: boolean } = { value: [] };

/** Lines that took the place of others: each old one is told with the first new one that is like it. */
function pairsBetween(gone: string[], come: string[]): Piece[][] {
  const lines: Piece[][] = [];
  let next = 0;
  for (const old of gone) {
    const at = come.findIndex((text, place) => place >= next && areAlike(old, text));
    if (at < 0) {
      lines.push([{ text: old, mark: 'removed' }]);
      continue;
    }
    lines.push(...come.slice(next, at).map(added), wordsBetween(old, come[at] ?? ''));
    next = at + 1;
  }
  return [...lines, ...come.slice(next).map(added)];
}

const added = (text: string): Piece[] => [{ text, mark: 'added' }];
