import { fold } from '../../content/text/fold.ts';

/** A name without its kind of unit, folded: "Thị trấn U Minh" → "u minh". */
export function bareName(name: string): string {
  return fold(name).replace(/^(?:xa|phuong|thi tran|thi xa|huyen|thanh pho) /, '');
}

/** A name in the middle of a sentence: "Xã Đất Mũi" → "xã Đất Mũi"; "VNeID" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A hamlet's name in the middle of a sentence: "Ấp Bình Minh A" → "ấp Bình Minh A"; "Bình Minh" stays. */
export function hamletInSentence(name: string): string {
  return /^(?:Ấp|Khóm) /.test(name) ? lowerFirst(name) : name;
}
