/**
 * Pagefind ignores diacritics, but treats đ as a letter of its own: "dang ky" would not find "đăng ký".
 * So đ is encoded as d plus a combining mark, which Pagefind shows and ignores when it compares.
 */
const mark = '\u0345';

/** Encodes a text for Pagefind: a query, or what its index reads. */
export function encode(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${mark}`).replaceAll('Đ', `D${mark}`);
}

/** Decodes a title or excerpt from Pagefind. */
export function decode(text: string): string {
  return text.replaceAll(`d${mark}`, 'đ').replaceAll(`D${mark}`, 'Đ');
}
