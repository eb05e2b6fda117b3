import { compareVietnamese } from '../../content/text/collate.ts';
import { words } from '../words.ts';

const kinds = /^(xã|phường|thị trấn) /i;

/** The letter a name is listed under: its first one after the kind of unit; numbers share one. */
export function firstLetter(name: string): string {
  const letter = name.replace(kinds, '').charAt(0);
  return /\d/.test(letter) ? words.team.numbered : letter;
}

/** The letters that names begin with, in order. */
export function firstLetters(names: string[]): string[] {
  return [...new Set(names.map(firstLetter))].sort(compareVietnamese);
}
