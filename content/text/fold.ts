/**
 * The form in which Vietnamese texts are compared: NFC or NFD, accented or not, upper or lower case
 * all become the same plain lower-case letters ("Đất Mũi" → "dat mui").
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
