/** A name in the middle of a sentence: "Xã Đất Mũi" → "xã Đất Mũi"; "VNeID" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
