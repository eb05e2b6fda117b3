/**
 * Telephone numbers as `formatPhone` writes them, but for short ones. Tags may stand between their groups,
 * as around what a search found.
 */
const grouped =
  /\b(?:1[89]00(?:(?: |<\/?\w+>)+\d{3,6}){1,2}|0\d{3}(?:(?: |<\/?\w+>)+\d{3,4}){2})\b/g;

/** Keeps telephone numbers on one line, in running text and in its HTML. The text stays as long as it was. */
export function joinNumbers(text: string): string {
  return text.replace(grouped, (number) => number.replace(/ /g, '\u00a0'));
}
