import { compareVietnamese } from '../../content/text/collate.ts';
import { words } from '../words.ts';

const kinds = /^(xã|phường|thị trấn) /i;

/** What one touches to find a name: its first letter, without what kind of unit it is; numbers stand together. */
export function firstLetter(name: string): string {
  const letter = name.replace(kinds, '').charAt(0);
  return /\d/.test(letter) ? words.team.numbered : letter;
}

/** The letters that names begin with, in order. */
export function firstLetters(names: string[]): string[] {
  return [...new Set(names.map(firstLetter))].sort(compareVietnamese);
}
