/**
 * The beginnings of a formula to Excel, LibreOffice and Google Sheets; full-width signs in some
 * languages.
 */
const formula = String.raw`[=+\-@\t\r\n＝＋－＠]`;

const needsGuard = new RegExp(`^'*${formula}`);
const hasGuard = new RegExp(`^'(?='*${formula})`);

/**
 * A text with an apostrophe in front, if a program would take it for a formula: what spreadsheets
 * themselves write before a text.
 */
export function guarded(text: string): string {
  return needsGuard.test(text) ? `'${text}` : text;
}

/** A text as it was before {@link guarded}. */
export function unguarded(text: string): string {
  return text.replace(hasGuard, '');
}
