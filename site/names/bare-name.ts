import { fold } from '../../content/text/fold.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';

/** A name without its kind of unit, folded: "Thị trấn U Minh" → "u minh". */
export function bareName(name: string): string {
  return fold(name).replace(/^(?:xa|phuong|thi tran|thi xa|huyen|thanh pho) /, '');
}

/** A hamlet's name in the middle of a sentence: "Ấp Bình Minh A" → "ấp Bình Minh A"; "Bình Minh" stays. */
export function hamletInSentence(name: string): string {
  return /^(?:Ấp|Khóm) /.test(name) ? lowerFirst(name) : name;
}
