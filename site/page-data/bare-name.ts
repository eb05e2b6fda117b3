import { fold } from '../../content/text/fold.ts';

/** A name without its kind of unit, folded: "Thị trấn U Minh" → "u minh". */
export function bareName(name: string): string {
  return fold(name).replace(/^(?:xa|phuong|thi tran|thi xa|huyen|thanh pho) /, '');
}

/** A name as it stands inside a sentence: "Xã Đất Mũi" → "xã Đất Mũi"; "VNeID" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
